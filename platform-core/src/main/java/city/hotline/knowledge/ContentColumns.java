package city.hotline.knowledge;

import city.hotline.catalogue.Wording;
import city.hotline.departments.DepartmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns in which an article and its versions hold what they say. */
final class ContentColumns {
    static final String NAMES = "title, title_en, body, keywords, readers, owner, items, lines, areas,"
            + " valid_from, valid_until, review_on, attachments";
    static final String VALUES = ":title, :title_en, :body, :keywords, :readers, cast(:owner as uuid), :items, :lines,"
            + " :areas, cast(:valid_from as date), cast(:valid_until as date), cast(:review_on as date), :attachments";

    private ContentColumns() {}

    static Map<String, @Nullable Object> of(Saved saved) {
        ArticleContent content = saved.content();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("title", content.title().zh());
        values.put("title_en", content.title().en());
        values.put("body", content.body());
        values.put("keywords", String.join("\n", content.keywords()));
        values.put("readers", content.readers().name());
        values.put("owner", content.owner() == null ? null : content.owner().value());
        values.put("items", content.scope().items().toArray(String[]::new));
        values.put("lines", content.scope().lines().toArray(String[]::new));
        values.put("areas", content.scope().areas().toArray(String[]::new));
        values.put("valid_from", content.validity().from());
        values.put("valid_until", content.validity().until());
        values.put("review_on", content.validity().review());
        values.put(
                "attachments", saved.files().stream().map(AttachmentId::value).toArray(UUID[]::new));
        return values;
    }

    static Saved saved(ResultSet row) throws SQLException {
        ArticleContent content = new ArticleContent(
                title(row),
                row.getString("body"),
                row.getString("keywords").lines().toList(),
                Readers.valueOf(row.getString("readers")),
                owner(row),
                new Scope(strings(row, "items"), strings(row, "lines"), strings(row, "areas")),
                validity(row));
        UUID[] files = (UUID[]) row.getArray("attachments").getArray();
        return new Saved(content, Arrays.stream(files).map(AttachmentId::new).toList());
    }

    static Wording title(ResultSet row) throws SQLException {
        return new Wording(row.getString("title"), row.getString("title_en"));
    }

    static @Nullable DepartmentId owner(ResultSet row) throws SQLException {
        @Nullable UUID owner = row.getObject("owner", UUID.class);
        return owner == null ? null : new DepartmentId(owner);
    }

    static Validity validity(ResultSet row) throws SQLException {
        return new Validity(day(row, "valid_from"), day(row, "valid_until"), day(row, "review_on"));
    }

    static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
