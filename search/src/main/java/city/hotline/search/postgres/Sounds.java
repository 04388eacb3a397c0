package city.hotline.search.postgres;

import city.hotline.catalogue.Folding;
import city.hotline.catalogue.Reading;
import city.hotline.search.postgres.ArticleGrams.Titled;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds by sound: pinyin or its initials, of titles and keywords. Slips are not forgiven here. */
final class Sounds {
    private static final Pattern TYPED = Pattern.compile("[a-z]{2,60}");
    /** Fewer letters than these stand in the middle of nearly every pinyin. */
    private static final int TELLING = 4;

    private Sounds() {}

    /** Whether {@code text} may be pinyin. */
    static boolean mayBe(String text) {
        return TYPED.matcher(Folding.fold(text)).matches();
    }

    static Set<UUID> of(String text, Collection<Titled> articles) {
        String typed = Folding.fold(text);
        return articles.stream()
                .filter(article -> Stream.concat(Stream.of(article.title()), article.keywords().stream())
                        .anyMatch(name -> sounds(name, typed)))
                .map(Titled::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean sounds(String name, String typed) {
        Reading reading = Reading.of(Folding.fold(name));
        return reading.initials().contains(typed)
                || reading.pinyin().startsWith(typed)
                || (typed.length() >= TELLING && reading.pinyin().contains(typed));
    }
}
