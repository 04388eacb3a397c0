package city.hotline.search.elastic;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into pieces that the embedding model can look at as a whole, at the ends of sentences where there are any. */
final class Pieces {
    static final int LONGEST = 380;
    private static final int SHORTEST = LONGEST / 2;
    private static final int MOST = 40;
    private static final String ENDS = "\n。！？；.!?;";

    private Pieces() {}

    /** The pieces in order, at most 40; together they are the beginning of the text or all of it. */
    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < text.length() && pieces.size() < MOST; ) {
            int to = end(text, from);
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }

    private static int end(String text, int from) {
        int furthest = Math.min(text.length(), from + LONGEST);
        if (furthest == text.length()) {
            return furthest;
        }
        for (int to = furthest; to > from + SHORTEST; to--) {
            if (ENDS.indexOf(text.charAt(to - 1)) >= 0) {
                return to;
            }
        }
        return Character.isHighSurrogate(text.charAt(furthest - 1)) ? furthest - 1 : furthest;
    }
}
