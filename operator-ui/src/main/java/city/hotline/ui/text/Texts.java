package city.hotline.ui.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every bundle {@code messages/ui*.properties} together. A screen brings its own pair: {@code ui-desk.properties} in
 * Chinese and {@code ui-desk_en.properties} in English, both in UTF-8. Patterns are MessageFormat: a single quote is
 * written twice.
 */
public final class Texts {
    private static final Map<String, String> CHINESE = new TreeMap<>();
    private static final Map<String, String> ENGLISH = new TreeMap<>();

    static {
        read();
    }

    private Texts() {}

    /**
     * The text that stands under {@code key}: English where the locale's language is English, Chinese everywhere else.
     *
     * @throws MissingResourceException when no bundle has the key: a programmer's error
     */
    public static String of(Locale locale, String key, Object... facts) {
        boolean english = locale.getLanguage().equals("en");
        String pattern = (english ? ENGLISH : CHINESE).get(key);
        if (pattern == null) {
            throw new MissingResourceException("no text " + key + " in " + locale, Texts.class.getName(), key);
        }
        return new MessageFormat(pattern, english ? Locale.ENGLISH : Locale.CHINA).format(facts);
    }

    /** Whether both languages have {@code key}. */
    public static boolean has(String key) {
        return CHINESE.containsKey(key) && ENGLISH.containsKey(key);
    }

    static Map<String, String> all(Locale locale) {
        return Map.copyOf(locale.getLanguage().equals("en") ? ENGLISH : CHINESE);
    }

    private static void read() {
        try {
            for (Resource bundle :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/ui*.properties")) {
                String name = String.valueOf(bundle.getFilename());
                merge(bundle, name.endsWith("_en.properties") ? ENGLISH : CHINESE);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void merge(Resource bundle, Map<String, String> texts) throws IOException {
        Properties read = new Properties();
        try (Reader in = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(in);
        }
        read.stringPropertyNames().forEach(key -> {
            if (texts.put(key, read.getProperty(key)) != null) {
                throw new IllegalStateException("two bundles say " + key);
            }
        });
    }
}
