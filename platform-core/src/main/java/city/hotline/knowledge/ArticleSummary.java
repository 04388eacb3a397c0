package city.hotline.knowledge;

import city.hotline.catalogue.Wording;
import city.hotline.departments.DepartmentId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as a list shows it: the published version, or the latest where none was ever published.
 *
 * @param version the number of its latest version; acts on the article name it
 * @param published the number of the version that is or was served; null when there was none
 * @param work {@code DRAFT} or {@code IN_REVIEW} while a version newer than the published one is worked on, else null
 * @param ownerName the department's Chinese name, empty when nobody owns it
 * @param items codes of the service items that it belongs to
 * @param changedBy as a timeline names people
 */
public record ArticleSummary(
        ArticleId id,
        int version,
        @Nullable Integer published,
        ArticleState state,
        @Nullable ArticleState work,
        Wording title,
        Readers readers,
        @Nullable DepartmentId owner,
        String ownerName,
        List<String> items,
        Validity validity,
        Instant changedAt,
        String changedBy,
        int openCorrections) {
    public ArticleSummary {
        items = List.copyOf(items);
    }
}
