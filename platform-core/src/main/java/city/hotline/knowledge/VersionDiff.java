package city.hotline.knowledge;

import java.util.List;

/**
 * What is different between two versions of an article.
 *
 * @param fields every field that differs but the body, by its name in {@link ArticleContent}
 * @param body line by line, side by side, the lines that are the same among them; empty when the bodies are the same
 */
public record VersionDiff(int older, int newer, List<FieldChange> fields, List<LineDiff> body) {
    public VersionDiff {
        fields = List.copyOf(fields);
        body = List.copyOf(body);
    }

    /** One field as text, before and after. */
    public record FieldChange(String field, String before, String after) {}
}
