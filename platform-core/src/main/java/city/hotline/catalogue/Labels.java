package city.hotline.catalogue;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the catalogue, Chinese first and English complete, from the bundles {@code messages/catalogue*}. */
final class Labels {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Labels() {}

    static String of(String key, Locale locale, Object... facts) {
        Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        String pattern = ResourceBundle.getBundle("messages.catalogue", language, NO_FALLBACK)
                .getString(key);
        return new MessageFormat(pattern, language).format(facts);
    }
}
