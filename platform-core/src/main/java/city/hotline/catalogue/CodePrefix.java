package city.hotline.catalogue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The digits that the codes of items begin with. */
final class CodePrefix {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{0,6}");

    static final int LONGEST = 6;

    private CodePrefix() {}

    static boolean fits(String text) {
        return DIGITS.matcher(text).matches();
    }

    static String require(String text) {
        if (!fits(text)) {
            throw new IllegalArgumentException("the code of an item has up to six digits");
        }
        return text;
    }

    /** The class, the group and the item that {@code itemCode} names. */
    static List<String> levels(String itemCode) {
        return IntStream.of(2, 4, 6)
                .filter(length -> length <= itemCode.length())
                .mapToObj(length -> itemCode.substring(0, length))
                .toList();
    }
}
