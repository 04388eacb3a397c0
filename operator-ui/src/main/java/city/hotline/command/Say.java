package city.hotline.command;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the commands say: each sentence in Chinese, then in English, from the bundles {@code messages/command*}. */
public final class Say {
    private static final ResourceBundle CHINESE = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private Say() {}

    public static void line(String key, Object... facts) {
        say(System.out, key, facts);
    }

    /** The one thing that was asked for, alone in its line on standard output, for whoever pipes it on. */
    public static void result(String text) {
        System.out.println(text);
        System.out.flush();
    }

    /** A line of names and addresses, which read the same in both languages, moved in by {@code indent}. */
    static void plain(String indent, String key, Object... facts) {
        result(indent + in(CHINESE, key, facts));
    }

    /** On standard error, so that standard output holds nothing but the result. */
    public static void aside(String key, Object... facts) {
        say(System.err, key, facts);
    }

    /** Both languages in one line. */
    public static String sentence(String key, Object... facts) {
        return in(CHINESE, key, facts) + " " + in(ENGLISH, key, facts);
    }

    private static void say(PrintStream out, String key, Object... facts) {
        out.println(sentence(key, facts));
        out.flush();
    }

    private static String in(ResourceBundle bundle, String key, Object... facts) {
        return new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(facts);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "messages.command",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
