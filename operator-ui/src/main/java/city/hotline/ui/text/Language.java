package city.hotline.ui.text;

import java.util.Locale;

/** The languages of the screens. */
public enum Language {
    CHINESE("zh", Locale.CHINA, "zh-CN"),
    ENGLISH("en", Locale.ENGLISH, "en");

    private final String code;
    private final Locale locale;
    private final String tag;

    Language(String code, Locale locale, String tag) {
        this.code = code;
        this.locale = locale;
        this.tag = tag;
    }

    /** The language that {@code code} names; Chinese for anything else. */
    public static Language named(String code) {
        return ENGLISH.code.equals(code) ? ENGLISH : CHINESE;
    }

    public static Language of(Locale locale) {
        return named(locale.getLanguage());
    }

    /** Two letters, as the cookie keeps it. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** As the page's lang attribute has it. */
    public String tag() {
        return tag;
    }

    public Language other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }
}
