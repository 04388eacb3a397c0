package city.hotline.access;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names that people give to people and tokens: one line of printable characters. */
final class Names {
    /** No control, no lone surrogate, no private or unassigned character, no line end, and nothing that turns text. */
    private static final Pattern PRINTABLE = Pattern.compile("[^\\p{C}\\p{Zl}\\p{Zp}]+");

    private Names() {}

    /** The name without blanks around it; empty when nothing is left, it is too long or it holds other characters. */
    static Optional<String> printable(String typed, int longest) {
        String name = typed.strip();
        return name.codePointCount(0, name.length()) <= longest
                        && PRINTABLE.matcher(name).matches()
                ? Optional.of(name)
                : Optional.empty();
    }
}
