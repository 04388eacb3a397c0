package city.hotline.ui.shell;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.List;
import java.util.Locale;

/** The first letters of a text's pinyin: 待回访 is dhf. What is not Chinese stays, in lower case. */
final class Initials {
    private Initials() {}

    static String of(String text) {
        List<Pinyin> syllables = HanLP.convertToPinyinList(text);
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < text.length() && i < syllables.size(); i++) {
            Pinyin syllable = syllables.get(i);
            String letters = syllable == Pinyin.none5 ? text.substring(i, i + 1) : syllable.getPinyinWithoutTone();
            initials.append(letters, 0, 1);
        }
        return initials.toString().toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
