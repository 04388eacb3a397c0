package city.hotline.knowledge;

import city.hotline.foundation.FieldDiff;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article's content as named fields of text, for telling what is different. An owner is told by his id. */
final class ArticleFields {
    private static final String BETWEEN = "、";

    private ArticleFields() {}

    static Map<String, String> of(ArticleContent content) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", content.title().zh());
        fields.put("titleEn", content.title().en());
        fields.put("body", content.body());
        fields.put("keywords", String.join(BETWEEN, content.keywords()));
        fields.put("readers", content.readers().name());
        fields.put("owner", text(content.owner()));
        fields.put("items", String.join(BETWEEN, content.scope().items()));
        fields.put("lines", String.join(BETWEEN, content.scope().lines()));
        fields.put("areas", String.join(BETWEEN, content.scope().areas()));
        fields.put("validFrom", text(content.validity().from()));
        fields.put("validUntil", text(content.validity().until()));
        fields.put("review", text(content.validity().review()));
        return fields;
    }

    /** Every field that the other changed, or that I would have otherwise than it is now. */
    static List<FieldDiff> conflict(ArticleContent base, ArticleContent theirs, ArticleContent mine) {
        Map<String, String> before = of(base);
        Map<String, String> wanted = of(mine);
        return of(theirs).entrySet().stream()
                .map(now -> new FieldDiff(
                        now.getKey(),
                        before.getOrDefault(now.getKey(), ""),
                        now.getValue(),
                        wanted.getOrDefault(now.getKey(), "")))
                .filter(diff ->
                        !diff.base().equals(diff.theirs()) || !diff.mine().equals(diff.theirs()))
                .toList();
    }

    static List<VersionDiff.FieldChange> changes(Map<String, String> older, Map<String, String> newer) {
        return newer.entrySet().stream()
                .map(now ->
                        new VersionDiff.FieldChange(now.getKey(), older.getOrDefault(now.getKey(), ""), now.getValue()))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
