package city.hotline.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody typed into a picker: words in Chinese or English, pinyin, initials, a code, or several of them. */
final class SearchQuery {
    private static final int LONGEST = 100;
    /** A foreign name comes after every Chinese one that begins the same way. */
    private static final int FOREIGN = 1000;
    /** Fewer letters than these stand in the middle of nearly everything. */
    private static final int TELLING = 5;

    private static final Pattern PARTICLES = Pattern.compile("(?<=.)[了啊吧吗呢呀嘛的]+$");

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
        return new SearchQuery(Folding.words(typed).stream()
                .map(word -> PARTICLES.matcher(word).replaceFirst(""))
                .toList());
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
        return Stream.<Function<SearchText, Optional<Rank>>>of(
                        this::beginsNames,
                        this::beginsInitials,
                        this::insideNames,
                        this::inSynonyms,
                        this::inPaths,
                        this::byWords,
                        this::byCharacters)
                .flatMap(fits -> fits.apply(text).stream())
                .findFirst();
    }

    private Optional<Rank> beginsNames(SearchText text) {
        return Stream.of(
                        beginning(text.code()).filter(rest -> rest % 2 == 0).map(rest -> 0),
                        beginning(text.name()),
                        beginning(text.pinyin()),
                        beginning(text.english()).map(rest -> FOREIGN + rest))
                .flatMap(Optional::stream)
                .min(Integer::compareTo)
                .map(rest -> new Rank(isName(text) ? MatchReason.EXACT : MatchReason.PREFIX, rest));
    }

    private boolean isName(SearchText text) {
        return Stream.of(text.code(), text.name(), text.pinyin(), text.english())
                .anyMatch(whole::equals);
    }

    private Optional<Rank> beginsInitials(SearchText text) {
        return beginning(text.initials()).map(rest -> new Rank(MatchReason.INITIALS, rest));
    }

    private Optional<Rank> insideNames(SearchText text) {
        return Stream.of(text.name(), text.initials(), text.pinyin(), text.english())
                .map(name -> name.indexOf(whole))
                .filter(at -> at >= 0)
                .min(Integer::compareTo)
                .map(at -> new Rank(MatchReason.SUBSTRING, at));
    }

    /** The whole of it is nearest, then its beginning, then any part. */
    private Optional<Rank> inSynonyms(SearchText text) {
        return text.synonyms().stream()
                .filter(synonym -> synonym.contains(whole))
                .map(synonym -> synonym.equals(whole) ? 0 : synonym.startsWith(whole) ? 1 : 2)
                .min(Integer::compareTo)
                .map(distance -> new Rank(MatchReason.SYNONYM, distance));
    }

    /** Half a code, as it is while somebody types one, leads to what is below it too. */
    private Optional<Rank> inPaths(SearchText text) {
        if (Stream.concat(text.paths().stream(), Stream.of(text.code())).anyMatch(path -> path.startsWith(whole))) {
            return Optional.of(new Rank(MatchReason.PATH, 0));
        }
        boolean telling = Folding.isChinese(whole) || whole.length() >= TELLING;
        return telling && text.paths().stream().anyMatch(path -> path.contains(whole))
                ? Optional.of(new Rank(MatchReason.PATH, 1))
                : Optional.empty();
    }

    private Optional<Rank> byWords(SearchText text) {
        return words.size() > 1 && words.stream().allMatch(text.words()::contains)
                ? Optional.of(new Rank(MatchReason.SCATTERED, outside(text.name(), words.stream())))
                : Optional.empty();
    }

    /** All the characters stand in the name with its path, or in the name with one synonym. */
    private Optional<Rank> byCharacters(SearchText text) {
        return Folding.isChinese(whole)
                        && Stream.concat(text.paths().stream(), text.synonyms().stream())
                                .map(around -> text.name() + around)
                                .anyMatch(zone -> parts().allMatch(zone::contains))
                ? Optional.of(new Rank(MatchReason.SCATTERED, LONGEST + outside(text.name(), parts())))
                : Optional.empty();
    }

    /** How much of {@code text} is left when it begins with the query. */
    private Optional<Integer> beginning(String text) {
        return text.startsWith(whole) ? Optional.of(text.length() - whole.length()) : Optional.empty();
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
