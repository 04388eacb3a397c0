package city.hotline.knowledge;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies an article. */
public record ArticleId(UUID value) {
    public static ArticleId next() {
        return new ArticleId(Uuids.next());
    }

    /** @throws IllegalArgumentException when {@code text} is not a UUID */
    public static ArticleId parse(String text) {
        return new ArticleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
