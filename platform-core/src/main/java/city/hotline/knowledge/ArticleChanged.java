package city.hotline.knowledge;

import city.hotline.foundation.FieldDiff;
import city.hotline.foundation.Refusal;
import java.util.List;
import java.util.stream.Stream;

/** Somebody else changed the article first. Its facts are the title, then one {@link FieldDiff} for each field. */
public final class ArticleChanged extends Refusal {
    private final transient List<FieldDiff> differences;
    private final int version;

    ArticleChanged(String title, int version, List<FieldDiff> differences) {
        super(
                Kind.CONFLICT,
                "ARTICLE_CHANGED",
                Stream.concat(Stream.of(title), differences.stream()).toArray());
        this.differences = List.copyOf(differences);
        this.version = version;
    }

    /** By the names of {@link ArticleContent}; one that nobody wanted otherwise is left out. */
    public List<FieldDiff> differences() {
        return differences;
    }

    /** The version that the article has now: save on top of it after looking at the differences. */
    public int version() {
        return version;
    }
}
