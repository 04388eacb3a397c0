package city.hotline.ui.shell;

import city.hotline.ui.look.HotlineName;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasDynamicTitle;

/** A view that knows its title, in the user's language; the browser's tab shows it with the hotline's name. */
public interface Titled extends HasDynamicTitle {
    String title();

    @Override
    default String getPageTitle() {
        return title() + " · " + HotlineName.on(UI.getCurrent());
    }
}
