package city.hotline.ui.shell;

/** A view that knows its title, in the user's language; the browser's tab shows it with the hotline's name. */
public interface Titled {
    String title();
}
