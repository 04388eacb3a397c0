package city.hotline.knowledge;

import city.hotline.departments.DepartmentId;
import city.hotline.foundation.StoredText;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which articles a list shows; every part that says nothing lets all through.
 *
 * @param states an article is in it by what is served of it or by what is worked on; empty for all
 * @param owner null for all
 * @param text a part of title, keywords or body; null or blank for all
 * @param itemPrefix the beginning of an item's code; null or empty for all
 * @param endingBy articles whose last day is that day or earlier, and those that expired; null for all
 * @param reviewBy articles that are to be reviewed by that day; null for all
 */
public record ArticleFilter(
        Set<ArticleState> states,
        @Nullable DepartmentId owner,
        @Nullable String text,
        @Nullable String itemPrefix,
        @Nullable LocalDate endingBy,
        @Nullable LocalDate reviewBy) {
    private static final ArticleFilter ALL = new ArticleFilter(Set.of(), null, null, null, null, null);

    public ArticleFilter {
        states = Set.copyOf(states);
        if (text != null) {
            StoredText.within("text", text, ArticleContent.TITLE);
        }
        if (itemPrefix != null) {
            StoredText.within("item", itemPrefix, ArticleContent.TITLE);
        }
    }

    public static ArticleFilter all() {
        return ALL;
    }

    public ArticleFilter states(Set<ArticleState> wanted) {
        return new ArticleFilter(wanted, owner, text, itemPrefix, endingBy, reviewBy);
    }

    public ArticleFilter owner(@Nullable DepartmentId wanted) {
        return new ArticleFilter(states, wanted, text, itemPrefix, endingBy, reviewBy);
    }

    public ArticleFilter text(@Nullable String wanted) {
        return new ArticleFilter(states, owner, wanted, itemPrefix, endingBy, reviewBy);
    }

    public ArticleFilter item(@Nullable String prefix) {
        return new ArticleFilter(states, owner, text, prefix, endingBy, reviewBy);
    }

    public ArticleFilter endingBy(@Nullable LocalDate day) {
        return new ArticleFilter(states, owner, text, itemPrefix, day, reviewBy);
    }

    public ArticleFilter reviewBy(@Nullable LocalDate day) {
        return new ArticleFilter(states, owner, text, itemPrefix, endingBy, day);
    }
}
