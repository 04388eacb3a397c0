package city.hotline.catalogue;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.List;
import java.util.Map;

/**
 * How Chinese text is typed by sound. Characters with several readings are read by the longest known phrase around them;
 * everything that is not Chinese stays as it is.
 *
 * @param pinyin without tones and gaps: {@code shuiguanloushuiqiangxiu}
 * @param initials the first letter of each syllable: {@code sglsqx}
 */
public record Reading(String pinyin, String initials) {
    /** Phrases that the dictionary reads wrongly, with other characters of the same sound in their place. */
    private static final Map<String, String> SOUNDS_LIKE = Map.of("调试", "条试");

    /** @param folded as {@link Folding#fold} leaves it */
    public static Reading of(String folded) {
        List<Pinyin> syllables = PinyinDictionary.convertToPinyin(spelled(folded));
        StringBuilder pinyin = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        for (int at = 0; at < syllables.size(); at++) {
            Pinyin syllable = syllables.get(at);
            boolean chinese = syllable != Pinyin.none5;
            pinyin.append(chinese ? syllable.getPinyinWithoutTone() : folded.substring(at, at + 1));
            initials.append(chinese ? syllable.getPinyinWithoutTone().substring(0, 1) : folded.substring(at, at + 1));
        }
        return new Reading(pinyin.toString(), initials.toString());
    }

    private static String spelled(String folded) {
        String spelled = folded;
        for (Map.Entry<String, String> phrase : SOUNDS_LIKE.entrySet()) {
            spelled = spelled.replace(phrase.getKey(), phrase.getValue());
        }
        return spelled;
    }
}
