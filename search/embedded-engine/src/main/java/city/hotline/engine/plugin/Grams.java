package city.hotline.engine.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** How long the pieces of a word are cut, and of which characters. */
record Grams(int min, int max, IntPredicate characters) {
    static final String[] FILTER_SETTINGS = {"min_gram", "max_gram", "preserve_original"};
    static final String[] TOKENIZER_SETTINGS = {"min_gram", "max_gram", "token_chars"};

    /** Pieces that begin at a word's edge; there are few of them, whatever their lengths. */
    static Grams atTheEdge(Given given) {
        return new Grams(given.number("min_gram", 1), given.number("max_gram", 2), characters(given));
    }

    /**
     * Pieces from anywhere.
     *
     * @throws IllegalArgumentException as a distribution does when the index does not allow so many lengths
     */
    static Grams anywhere(Given given) {
        Grams grams = atTheEdge(given);
        int allowed = given.index() == null ? 1 : given.index().getMaxNgramDiff();
        if (grams.max - grams.min > allowed) {
            throw new IllegalArgumentException("[" + given.name() + "] cuts " + grams.min + " to " + grams.max
                    + " characters, more lengths than index.max_ngram_diff: " + allowed + " allows");
        }
        return grams;
    }

    private static IntPredicate characters(Given given) {
        List<IntPredicate> classes = new ArrayList<>();
        for (String wanted : given.list("token_chars")) {
            classes.add(characterClass(wanted));
        }
        return classes.isEmpty()
                ? character -> true
                : character -> classes.stream().anyMatch(kind -> kind.test(character));
    }

    private static IntPredicate characterClass(String name) {
        return switch (name) {
            case "letter" -> Character::isLetter;
            case "digit" -> Character::isDigit;
            default -> throw new IllegalArgumentException("the embedded engine does not know token_chars: " + name);
        };
    }
}
