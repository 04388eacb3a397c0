package city.hotline.ui.kit;

import com.vaadin.flow.component.icon.VaadinIcon;

/** What a thing means for the reader. A tone never stands alone: a word says the same. */
public enum Tone {
    PLAIN("", VaadinIcon.CIRCLE_THIN),
    ACCENT("accent", VaadinIcon.DOT_CIRCLE),
    INFO("info", VaadinIcon.INFO_CIRCLE_O),
    OK("ok", VaadinIcon.CHECK_CIRCLE_O),
    WARN("warn", VaadinIcon.EXCLAMATION_CIRCLE_O),
    BAD("bad", VaadinIcon.WARNING);

    private final String css;
    private final VaadinIcon icon;

    Tone(String css, VaadinIcon icon) {
        this.css = css;
        this.icon = icon;
    }

    /** The class name in boling.css; empty for the plain tone. */
    public String css() {
        return css;
    }

    public VaadinIcon icon() {
        return icon;
    }
}
