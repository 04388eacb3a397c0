package city.hotline.knowledge;

import org.jspecify.annotations.Nullable;

/** What runs out, of the articles that the present operator edits. Days are the city's. */
public interface Expiries {
    /** The lists. */
    enum Kind {
        /** Its last day is over, or it was expired by hand. */
        EXPIRED,
        /** Its last day is near. */
        EXPIRING,
        /** Its review date is near or over; published ones alone. */
        REVIEW_DUE
    }

    /**
     * How many of each; counting stops at 1,000.
     */
    record Counts(int expired, int expiring, int reviewDue) {}

    /** @param within how many days count as near, 0 to 366; what is not in that range is taken as the nearest of the two */
    Counts counts(int within);

    /** The nearest day first, of {@code EXPIRED} those that changed last; paging as {@link Knowledge#list}. */
    KnowledgePage<ArticleSummary> list(Kind kind, int within, @Nullable String after, int limit);
}
