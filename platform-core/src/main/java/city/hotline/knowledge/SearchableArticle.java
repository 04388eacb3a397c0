package city.hotline.knowledge;

import city.hotline.departments.DepartmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The published version of an article as searching needs it.
 *
 * @param body plain text, paragraphs in lines
 * @param keywords other words for what it is about
 * @param items codes of service items that it belongs to; empty for none in particular
 * @param lines codes of the lines that it is for; empty for all
 * @param areas names of areas; empty for the whole city
 * @param validFrom the first day on which it may be found; null: from ever
 * @param validUntil the last one; null: for ever
 * @param owner the department's Chinese name, empty when nobody owns it
 * @param department the owner; null when nobody owns it
 */
public record SearchableArticle(
        ArticleId id,
        String title,
        String titleEn,
        String body,
        List<String> keywords,
        Readers readers,
        List<String> items,
        List<String> lines,
        List<String> areas,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String owner,
        @Nullable DepartmentId department,
        Instant publishedAt) {

    public SearchableArticle {
        keywords = List.copyOf(keywords);
        items = List.copyOf(items);
        lines = List.copyOf(lines);
        areas = List.copyOf(areas);
    }
}
