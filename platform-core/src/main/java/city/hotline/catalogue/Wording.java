package city.hotline.catalogue;

import java.util.Locale;

/** The same words in Chinese and in English. */
public record Wording(String zh, String en) {

    /** English where the language of {@code locale} is English, Chinese everywhere else. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}
