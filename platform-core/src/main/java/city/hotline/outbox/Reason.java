package city.hotline.outbox;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why an entry was refused, as it may be kept and shown to platform operations: the beginning of what the consumer said, as
 * far as it can be no citizen's word. Engines quote the value that they refuse, behind a quotation mark or a bracket.
 */
final class Reason {
    private static final int LONGEST = 120;
    private static final Pattern HARMLESS = Pattern.compile("(?:[A-Za-z_.:$ -]|\\d{1,3}(?!\\d)){1,120}");

    private Reason() {}

    static String of(String said) {
        Matcher harmless = HARMLESS.matcher(said);
        String kept = harmless.lookingAt() ? harmless.group().strip() : "";
        return kept.isEmpty() ? "unspecified" : kept.substring(0, Math.min(kept.length(), LONGEST));
    }

    /** The type alone: a message may hold anything. */
    static String of(Throwable failure) {
        return of(failure.getClass().getSimpleName());
    }
}
