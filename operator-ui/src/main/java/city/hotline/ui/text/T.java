package city.hotline.ui.text;

import com.vaadin.flow.component.UI;
import java.util.Locale;

/** The words of a screen in its user's language. */
public final class T {
    private T() {}

    /** The text under {@code key} in the language of the present screen; Chinese where there is no screen. */
    public static String t(String key, Object... facts) {
        return Texts.of(locale(), key, facts);
    }

    /** The language of the present screen; Chinese where there is none. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.CHINA : ui.getLocale();
    }
}
