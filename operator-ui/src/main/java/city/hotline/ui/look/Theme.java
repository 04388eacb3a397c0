package city.hotline.ui.look;

import com.vaadin.flow.component.page.ColorScheme;

/** Light, dark, or as the user's system has it. */
public enum Theme {
    SYSTEM("system", ColorScheme.Value.LIGHT_DARK),
    LIGHT("light", ColorScheme.Value.LIGHT),
    DARK("dark", ColorScheme.Value.DARK);

    private final String code;
    private final ColorScheme.Value scheme;

    Theme(String code, ColorScheme.Value scheme) {
        this.code = code;
        this.scheme = scheme;
    }

    /** The theme that {@code code} names; the system's for anything else. */
    public static Theme named(String code) {
        return switch (code) {
            case "light" -> LIGHT;
            case "dark" -> DARK;
            default -> SYSTEM;
        };
    }

    public String code() {
        return code;
    }

    public ColorScheme.Value scheme() {
        return scheme;
    }
}
