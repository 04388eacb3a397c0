package city.hotline.search;

import city.hotline.catalogue.Folding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A city's synonyms, ready to be looked for in questions. */
final class Thesaurus {
    static final int MOST = 20;

    /** The longest word first: 没有电 is told from 没电 in it. */
    private final List<Entry> entries;

    Thesaurus(List<SynonymGroup> groups) {
        this.entries = groups.stream()
                .flatMap(
                        group -> group.words().stream().map(word -> new Entry(Folding.fold(word), word, group.words())))
                .sorted(Comparator.comparingInt((Entry entry) -> entry.key.length())
                        .reversed())
                .toList();
    }

    /** The other words for those of {@code text} that stand in a group, at most 20; a longer word hides those within it. */
    List<Alternative> alternatives(String text) {
        String letters = Folding.fold(text);
        Set<String> words = new HashSet<>(Folding.words(text));
        BitSet covered = new BitSet(letters.length());
        List<Alternative> alternatives = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.isIn(words) && entry.covers(letters, covered)) {
                entry.others().forEach(alternatives::add);
            }
        }
        return alternatives.stream().distinct().limit(MOST).toList();
    }

    private record Entry(String key, String word, List<String> group) {

        /** A word of Latin letters has to stand by itself: ac is not said in face. */
        boolean isIn(Set<String> words) {
            return key.codePoints().anyMatch(Character::isIdeographic) || words.contains(key);
        }

        /** Whether it stands somewhere where no longer word does; from now on it covers those places. */
        boolean covers(String letters, BitSet covered) {
            boolean found = false;
            for (int at = letters.indexOf(key); at >= 0; at = letters.indexOf(key, at + 1)) {
                if (covered.get(at, at + key.length()).isEmpty()) {
                    covered.set(at, at + key.length());
                    found = true;
                }
            }
            return found;
        }

        Stream<Alternative> others() {
            return group.stream().filter(other -> !other.equals(word)).map(other -> new Alternative(word, other));
        }
    }
}
