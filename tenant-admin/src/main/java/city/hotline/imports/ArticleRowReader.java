package city.hotline.imports;

import city.hotline.departments.DepartmentId;
import city.hotline.foundation.Refusal;
import city.hotline.knowledge.ArchivedArticle;
import city.hotline.knowledge.ArticleContent;
import city.hotline.knowledge.Readers;
import city.hotline.knowledge.Scope;
import city.hotline.knowledge.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads articles out of rows. It knows the columns and the city, and remembers no row. */
final class ArticleRowReader {
    private static final int LONGEST_REFERENCE = 100;

    private final List<String> header;
    private final Map<KnowledgeField, Integer> places;
    private final CityWords city;
    private final ZoneId zone;

    ArticleRowReader(List<String> header, ColumnMap<KnowledgeField> map, CityWords city, ZoneId zone) {
        this.header = header;
        this.places = map.places(header);
        this.city = city;
        this.zone = zone;
    }

    ArticleVerdict read(TableRow row) {
        RowFields<KnowledgeField> fields = new RowFields<>(row, places, header);
        ArchivedArticle article = article(row, fields);
        return article != null && fields.errors().isEmpty()
                ? new ArticleVerdict.Good(row, article)
                : new ArticleVerdict.Bad(row, List.copyOf(fields.errors()));
    }

    private @Nullable ArchivedArticle article(TableRow row, RowFields<KnowledgeField> fields) {
        String reference = reference(row, fields);
        String title = required(fields, KnowledgeField.TITLE);
        String body = required(fields, KnowledgeField.BODY);
        Scope scope = scope(fields);
        Readers readers = readers(fields);
        DepartmentId owner = owner(fields);
        Validity validity = validity(fields);
        if (reference == null
                || title == null
                || body == null
                || !fields.errors().isEmpty()) {
            return null;
        }
        String english = text(fields, KnowledgeField.TITLE_EN);
        List<String> keywords = CityWords.list(text(fields, KnowledgeField.KEYWORDS));
        ArticleContent content = made(
                fields,
                KnowledgeField.BODY,
                () -> ArticleContent.of(title, body)
                        .titled(title, english)
                        .alsoCalled(keywords)
                        .readBy(readers)
                        .ownedBy(owner)
                        .about(scope)
                        .valid(validity));
        return content == null ? null : new ArchivedArticle(reference, content);
    }

    /** Without a column for it, the row's own words are its reference: the same row again is the same article. */
    private @Nullable String reference(TableRow row, RowFields<KnowledgeField> fields) {
        String said = fields.text(KnowledgeField.REFERENCE, LONGEST_REFERENCE);
        return said == null ? row.fingerprint() : said;
    }

    private static @Nullable String required(RowFields<KnowledgeField> fields, KnowledgeField field) {
        String value = fields.text(field);
        if (value == null) {
            fields.refuse(field, "IMPORT_VALUE_MISSING");
        }
        return value;
    }

    private static String text(RowFields<KnowledgeField> fields, KnowledgeField field) {
        String value = fields.text(field);
        return value == null ? "" : value;
    }

    private Scope scope(RowFields<KnowledgeField> fields) {
        List<String> items = CityWords.list(text(fields, KnowledgeField.ITEMS));
        items.stream()
                .filter(code -> !city.hasItem(code))
                .findFirst()
                .ifPresent(code -> fields.refuse(KnowledgeField.ITEMS, "IMPORT_ITEM_UNKNOWN", Shortened.text(code)));
        List<String> lines = CityWords.list(text(fields, KnowledgeField.LINES));
        List<String> areas = CityWords.list(text(fields, KnowledgeField.AREAS));
        Scope ofLines = made(fields, KnowledgeField.LINES, () -> new Scope(List.of(), lines, List.of()));
        Scope ofAreas = made(fields, KnowledgeField.AREAS, () -> new Scope(List.of(), List.of(), areas));
        boolean broken = ofLines == null || ofAreas == null || !fields.errors().isEmpty();
        Scope all = broken ? null : made(fields, KnowledgeField.ITEMS, () -> new Scope(items, lines, areas));
        return all == null ? Scope.ANY : all;
    }

    private static Readers readers(RowFields<KnowledgeField> fields) {
        String said = fields.text(KnowledgeField.AUDIENCE);
        return said == null
                ? Readers.OPERATOR
                : CityWords.readers(said).orElseGet(() -> {
                    fields.refuse(KnowledgeField.AUDIENCE, "IMPORT_AUDIENCE_UNKNOWN");
                    return Readers.OPERATOR;
                });
    }

    private @Nullable DepartmentId owner(RowFields<KnowledgeField> fields) {
        String said = fields.text(KnowledgeField.OWNER);
        if (said == null) {
            return null;
        }
        return city.department(said).orElseGet(() -> {
            fields.refuse(KnowledgeField.OWNER, "IMPORT_OWNER_UNKNOWN");
            return null;
        });
    }

    private Validity validity(RowFields<KnowledgeField> fields) {
        LocalDate from = day(fields, KnowledgeField.VALID_FROM);
        LocalDate until = day(fields, KnowledgeField.VALID_UNTIL);
        LocalDate review = day(fields, KnowledgeField.REVIEW);
        Validity validity = made(fields, KnowledgeField.VALID_UNTIL, () -> new Validity(from, until, review));
        return validity == null ? Validity.ALWAYS : validity;
    }

    private @Nullable LocalDate day(RowFields<KnowledgeField> fields, KnowledgeField field) {
        Instant at = fields.moment(field, new Moments(zone));
        return at == null ? null : LocalDate.ofInstant(at, zone);
    }

    private interface Making<T> {
        T made();
    }

    /** Null when it is refused; the cell that is meant is noted, else {@code field}'s. */
    private static <T> @Nullable T made(RowFields<KnowledgeField> fields, KnowledgeField field, Making<T> making) {
        try {
            return making.made();
        } catch (Refusal refused) {
            String meant =
                    refused.facts().isEmpty() ? "" : refused.facts().getFirst().toString();
            KnowledgeField at = Arrays.stream(KnowledgeField.values())
                    .filter(known -> known.key().equals(meant))
                    .findFirst()
                    .orElse(field);
            fields.refuse(at, refused.code(), refused.facts().toArray());
            return null;
        }
    }
}
