package city.hotline.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody typed into a picker: words in Chinese or English, pinyin, initials, a code, or several of them. */
final class SearchQuery {
    static final int LONGEST = 100;

    private final List<String> words;
    private final String whole;

    private SearchQuery(List<String> words) {
        this.words = words;
        this.whole = String.join("", words);
    }

    /** @throws QueryTooLong when more than 100 characters were typed */
    static SearchQuery of(String typed) {
        if (typed.length() > LONGEST) {
            throw new QueryTooLong(LONGEST);
        }
        return new SearchQuery(Folding.words(typed));
    }

    /** Nothing was typed that could be looked for. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * Patterns for {@code search_text LIKE ALL}: whatever {@link #rank} accepts fits them all. They need no escapes, for
     * folded words are letters and digits.
     */
    String[] patterns() {
        return parts().distinct().map(part -> "%" + part + "%").toArray(String[]::new);
    }

    /** How well {@code text} fits, or empty when it does not. */
    Optional<Rank> rank(SearchText text) {
        return Stream.of(
                        inNames(text),
                        inInitials(text),
                        insideNames(text),
                        inSynonyms(text),
                        inPaths(text),
                        scattered(text))
                .flatMap(Optional::stream)
                .min(Rank::compareTo);
    }

    private Optional<Rank> inNames(SearchText text) {
        if (text.code().startsWith(whole)) {
            return Optional.of(new Rank(text.code().equals(whole) ? MatchReason.EXACT : MatchReason.PREFIX, 0));
        }
        return Stream.of(text.name(), text.pinyin(), text.english())
                .filter(name -> name.startsWith(whole))
                .map(name -> name.length() - whole.length())
                .min(Integer::compareTo)
                .map(rest -> new Rank(rest == 0 ? MatchReason.EXACT : MatchReason.PREFIX, rest));
    }

    private Optional<Rank> inInitials(SearchText text) {
        return text.initials().startsWith(whole)
                ? Optional.of(new Rank(MatchReason.INITIALS, text.initials().length() - whole.length()))
                : Optional.empty();
    }

    private Optional<Rank> insideNames(SearchText text) {
        return Stream.of(text.name(), text.initials(), text.pinyin(), text.english())
                .map(name -> name.indexOf(whole))
                .filter(at -> at >= 0)
                .min(Integer::compareTo)
                .map(at -> new Rank(MatchReason.SUBSTRING, at));
    }

    private Optional<Rank> inSynonyms(SearchText text) {
        return within(MatchReason.SYNONYM, text.synonyms());
    }

    private Optional<Rank> inPaths(SearchText text) {
        return within(MatchReason.PATH, text.paths());
    }

    /** The whole text is nearest, then its beginning, then any part of it. */
    private Optional<Rank> within(MatchReason reason, List<String> texts) {
        return texts.stream()
                .filter(text -> text.contains(whole))
                .map(text -> text.equals(whole) ? 0 : text.startsWith(whole) ? 1 : 2)
                .min(Integer::compareTo)
                .map(distance -> new Rank(reason, distance));
    }

    private Optional<Rank> scattered(SearchText text) {
        String everything = text.words();
        if (words.stream().allMatch(everything::contains)) {
            return Optional.of(new Rank(MatchReason.SCATTERED, outside(text.name(), words.stream())));
        }
        return fitsByCharacters(text)
                ? Optional.of(new Rank(MatchReason.SCATTERED, LONGEST + outside(text.name(), parts())))
                : Optional.empty();
    }

    /** All the characters stand in the name with its path, or in the name with one synonym. */
    private boolean fitsByCharacters(SearchText text) {
        return Stream.concat(text.paths().stream(), text.synonyms().stream())
                .map(around -> text.name() + around)
                .anyMatch(zone -> parts().allMatch(zone::contains));
    }

    /** Chinese words character by character, others whole. */
    private Stream<String> parts() {
        return words.stream().flatMap(word -> Folding.isChinese(word) ? characters(word) : Stream.of(word));
    }

    private static int outside(String name, Stream<String> parts) {
        return (int) parts.filter(part -> !name.contains(part)).count();
    }

    private static Stream<String> characters(String word) {
        return word.codePoints().mapToObj(Character::toString);
    }
}
