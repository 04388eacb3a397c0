package city.hotline.ui.shell;

import java.util.Map;

/** A bean that knows, with one question, what waits behind several entries of the menu. */
public interface NavFigures {
    /**
     * Figures as they are shown, by the ids of their entries; asked once at each refresh of the menu, as the present user.
     * Empty for a user who may not know.
     */
    Map<String, String> waiting();
}
