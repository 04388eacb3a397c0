package city.hotline.cases;

import java.text.Normalizer;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a queue, a filter and a position as SQL over hotline_case. Values always travel as parameters. */
final class Conditions {
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{1,8}-[0-9]{1,8}(-[0-9]*)?");

    private final Set<String> texts = new LinkedHashSet<>();
    private final Map<String, @Nullable Object> parameters = new HashMap<>();

    /** What of {@code queue} whoever is at work may know of. */
    Conditions(Queue queue, Instant now) {
        texts.add("removed_at is null");
        texts.add(CaseAccess.SQL);
        texts.add(queue.condition());
        parameters.put("now", Columns.at(now));
        parameters.putAll(CaseAccess.parameters());
    }

    Conditions filtered(CaseFilter filter) {
        if (!filter.states().isEmpty()) {
            add(
                    "state in (:states)",
                    "states",
                    filter.states().stream().map(Enum::name).toList());
        }
        if (filter.overdue()) {
            texts.add("next_due_at < :now");
        }
        like("item_code like :item", "item", filter.itemPrefix(), "");
        searched(filter.text());
        equal("line", filter.line());
        equal("caller_id", filter.caller() == null ? null : filter.caller().value());
        handledBy(
                "department",
                filter.department() == null ? null : filter.department().value(),
                "DEPARTMENT");
        handledBy(
                "provider", filter.provider() == null ? null : filter.provider().value(), "PROVIDER', 'TEAM");
        between(filter.from(), filter.until());
        if (filter.imported() != null) {
            texts.add(filter.imported() ? "import_id is not null" : "import_id is null");
        }
        return this;
    }

    Conditions beyond(Cursor cursor) {
        texts.add(cursor.order().beyond());
        parameters.put("afterAt", Columns.at(cursor.at()));
        parameters.put("afterId", cursor.id());
        return this;
    }

    String sql() {
        return String.join(" and ", texts);
    }

    Map<String, @Nullable Object> parameters() {
        return parameters;
    }

    private void searched(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        String normal = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
        String number = normal.toUpperCase(Locale.ROOT);
        if (NUMBER.matcher(number).matches()) {
            like("number like :text", "text", number, "");
        } else {
            like("search_text like :text", "text", normal.toLowerCase(Locale.ROOT), "%");
        }
    }

    private void between(@Nullable Instant from, @Nullable Instant until) {
        if (from != null) {
            add("registered_at >= :from", "from", Columns.at(from));
        }
        if (until != null) {
            add("registered_at < :until", "until", Columns.at(until));
        }
    }

    private void handledBy(String name, @Nullable UUID id, String kinds) {
        if (id != null) {
            add("handler_id = :" + name + " and handler_kind in ('" + kinds + "')", name, id);
        }
    }

    private void equal(String column, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            add(column + " = :" + column, column, value);
        }
    }

    private void like(String condition, String name, @Nullable String part, String before) {
        if (part != null && !part.isBlank()) {
            String escaped = part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            add(condition, name, before + escaped + "%");
        }
    }

    private void add(String condition, String name, Object value) {
        texts.add(condition);
        parameters.put(name, value);
    }
}
