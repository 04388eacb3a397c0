package city.hotline.catalogue;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;

/** The words of a free text that may name a need: nouns and verbs of two characters and more, in their order. */
public final class SpokenWords {
    private static final int MOST = 10;
    private static final int LONGEST_TEXT = 400;

    private SpokenWords() {}

    /** At most ten, each once; of a very long text only the beginning is read. */
    public static List<String> of(String text) {
        String beginning = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        return HanLP.segment(beginning).stream()
                .filter(SpokenWords::names)
                .map(term -> term.word.strip())
                .filter(word -> word.codePointCount(0, word.length()) >= 2)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** What citizens call an item: its name and their own words for it. */
    public static List<String> of(ServiceItem item) {
        return of(item.name().zh() + "。" + String.join("。", item.synonyms()));
    }

    /** Nouns and verbs; persons, times and numbers tell nothing of a need. */
    private static boolean names(Term term) {
        String nature = term.nature == null ? "" : term.nature.toString();
        boolean noun = nature.startsWith("n") && !nature.startsWith("nr") && !nature.startsWith("ns");
        return noun || nature.startsWith("v") || nature.startsWith("g") || nature.equals("nz");
    }
}
