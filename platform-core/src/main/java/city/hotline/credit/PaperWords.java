package city.hotline.credit;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What stands on a certificate, from the bundles {@code messages/certificate*}. */
final class PaperWords {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private PaperWords() {}

    static String of(String code, Locale locale, Object... facts) {
        Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        String pattern = ResourceBundle.getBundle("messages.certificate", language, NO_FALLBACK)
                .getString(code);
        Object[] said = Arrays.stream(facts).map(String::valueOf).toArray();
        return new MessageFormat(pattern, language).format(said);
    }
}
