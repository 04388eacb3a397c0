package city.hotline.search.elastic;

import city.hotline.catalogue.Folding;
import city.hotline.catalogue.Reading;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What all documents have in common: clean text, and the forms by which names are found. */
final class Texts {
    /** Longer names are found by their beginnings and their words alone. */
    private static final int LONGEST = 100;

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n]]");

    private Texts() {}

    /** Without control characters: the marks of what was found are two of them. */
    static String clean(String text) {
        return CONTROLS.matcher(text).replaceAll(" ");
    }

    static List<String> clean(List<String> texts) {
        return texts.stream().map(Texts::clean).toList();
    }

    static String folded(String name) {
        return shortened(Folding.fold(name));
    }

    static List<String> pinyin(Stream<String> names) {
        return names.map(name -> Reading.of(folded(name)).pinyin())
                .map(Texts::shortened)
                .filter(reading -> !reading.isEmpty())
                .distinct()
                .toList();
    }

    static List<String> initials(Stream<String> names) {
        return names.map(name -> Reading.of(folded(name)).initials())
                .filter(reading -> !reading.isEmpty())
                .distinct()
                .toList();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
