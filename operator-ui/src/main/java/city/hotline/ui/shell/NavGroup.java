package city.hotline.ui.shell;

import city.hotline.ui.text.T;

/** The groups of the menu, in their order. The first stands without a heading. */
public enum NavGroup {
    WORK,
    LINES,
    LIBRARY,
    CITY,
    PLATFORM;

    String heading() {
        return switch (this) {
            case WORK -> "";
            case LINES -> T.t("nav.group.lines");
            case LIBRARY -> T.t("nav.group.library");
            case CITY -> T.t("nav.group.city");
            case PLATFORM -> T.t("nav.group.platform");
        };
    }
}
