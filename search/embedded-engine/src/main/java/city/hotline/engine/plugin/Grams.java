package city.hotline.engine.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** How long the pieces of a word are cut, and of which characters. */
record Grams(int min, int max, IntPredicate characters) {
    static final String[] SETTINGS = {"min_gram", "max_gram", "token_chars", "custom_token_chars"};

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
            classes.add(characterClass(wanted.toLowerCase(Locale.ROOT), given.text("custom_token_chars", "")));
        }
        return classes.isEmpty()
                ? character -> true
                : character -> classes.stream().anyMatch(kind -> kind.test(character));
    }

    private static IntPredicate characterClass(String name, String custom) {
        return switch (name) {
            case "letter" -> Character::isLetter;
            case "digit" -> Character::isDigit;
            case "whitespace" -> Character::isWhitespace;
            case "punctuation" -> character -> PUNCTUATION.indexOf(Character.getType(character)) >= 0;
            case "symbol" -> character -> SYMBOLS.indexOf(Character.getType(character)) >= 0;
            case "custom" -> character -> custom.indexOf(character) >= 0;
            default -> throw new IllegalArgumentException("unknown token_chars: " + name);
        };
    }

    private static final List<Integer> PUNCTUATION = List.of(
            (int) Character.START_PUNCTUATION,
            (int) Character.END_PUNCTUATION,
            (int) Character.OTHER_PUNCTUATION,
            (int) Character.CONNECTOR_PUNCTUATION,
            (int) Character.DASH_PUNCTUATION,
            (int) Character.INITIAL_QUOTE_PUNCTUATION,
            (int) Character.FINAL_QUOTE_PUNCTUATION);

    private static final List<Integer> SYMBOLS =
            List.of((int) Character.CURRENCY_SYMBOL, (int) Character.MATH_SYMBOL, (int) Character.OTHER_SYMBOL, (int)
                    Character.MODIFIER_SYMBOL);
}
