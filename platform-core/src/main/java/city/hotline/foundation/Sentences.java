package city.hotline.foundation;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The sentences of refusals, Chinese first and English complete, from the bundles {@code messages/refusals*}. */
public final class Sentences {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Sentences() {}

    /** The refusal said in full, in {@code locale}: English where its language is English, Chinese everywhere else. */
    public static String of(Refusal refusal, Locale locale) {
        return of(refusal.code(), locale, refusal.facts().toArray());
    }

    /** {@code sentence} said in {@code locale}, as {@link #of(Refusal, Locale)} chooses the language. */
    public static String of(Sentence sentence, Locale locale) {
        return of(sentence.code(), locale, sentence.facts().toArray());
    }

    /**
     * The sentence that stands under {@code code}.
     *
     * @throws MissingResourceException when the bundles have no such code: a programmer's error
     */
    public static String of(String code, Locale locale, Object... facts) {
        Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        String pattern = ResourceBundle.getBundle("messages.refusals", language, NO_FALLBACK)
                .getString(code);
        Object[] said = Arrays.stream(facts)
                .map(fact -> fact instanceof Sentence sentence ? of(sentence, locale) : fact)
                .toArray();
        return new MessageFormat(pattern, language).format(said);
    }
}
