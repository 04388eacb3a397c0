package city.hotline.search.postgres;

import city.hotline.search.Fragment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Marks in a text what was looked for, and finds the part of a long one that answers best. */
final class Highlights {
    private static final int SNIPPET = 120;
    /** So far before the best part its sentence may begin. */
    private static final int LEAD = 30;

    private final Set<String> grams;

    /** @param grams as {@link Grams} cuts them */
    Highlights(Set<String> grams) {
        this.grams = grams;
    }

    List<Fragment> whole(String text) {
        return fragments(text, 0, text.length(), marks(text));
    }

    /** About 120 characters of {@code text}, those with the most of what was looked for. */
    List<Fragment> snippet(String text) {
        BitSet marks = marks(text);
        int from = text.length() <= SNIPPET ? 0 : sentence(text, best(text, marks));
        int until = Math.min(text.length(), from + SNIPPET);
        boolean splits = until < text.length() && Character.isLowSurrogate(text.charAt(until));
        return fragments(text, from, splits ? until + 1 : until, marks);
    }

    private BitSet marks(String text) {
        Folded folded = Folded.of(text);
        BitSet marks = new BitSet(text.length());
        Grams.cut(folded.points(), (gram, from, until) -> {
            if (grams.contains(gram)) {
                marks.set(folded.from(from), folded.until(until - 1));
            }
        });
        for (int at = 0; at < folded.points().length; at++) {
            if (Grams.isWide(folded.points()[at]) && grams.contains(Character.toString(folded.points()[at]))) {
                marks.set(folded.from(at), folded.until(at));
            }
        }
        return marks;
    }

    /** Where the 120 characters with the most marks begin; the first of several. */
    private static int best(String text, BitSet marks) {
        int marked = marks.get(0, SNIPPET).cardinality();
        int most = marked;
        int best = 0;
        for (int from = 1; from + SNIPPET <= text.length(); from++) {
            marked += (marks.get(from + SNIPPET - 1) ? 1 : 0) - (marks.get(from - 1) ? 1 : 0);
            if (marked > most) {
                most = marked;
                best = from;
            }
        }
        return best;
    }

    private static int sentence(String text, int at) {
        for (int from = at; from > Math.max(0, at - LEAD); from--) {
            if ("。！？!?\n".indexOf(text.charAt(from - 1)) >= 0) {
                return from;
            }
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static List<Fragment> fragments(String text, int from, int until, BitSet marks) {
        List<Fragment> fragments = new ArrayList<>();
        for (int at = from; at < until; ) {
            boolean marked = marks.get(at);
            int next = marked ? marks.nextClearBit(at) : marks.nextSetBit(at);
            int end = next < 0 ? until : Math.min(next, until);
            fragments.add(new Fragment(text.substring(at, end), marked));
            at = end;
        }
        return fragments;
    }
}
