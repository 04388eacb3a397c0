package city.hotline.learning;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into words. Guessing at names is off: it costs most of the time and helps no classifier. */
final class Words {
    private static final Segment SEGMENT = HanLP.newSegment()
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false)
            .enableJapaneseNameRecognize(false);

    private Words() {}

    /** In the order of the text; without punctuation and gaps. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (Term term : SEGMENT.seg(text)) {
            if (term.word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add(term.word);
            }
        }
        return words;
    }
}
