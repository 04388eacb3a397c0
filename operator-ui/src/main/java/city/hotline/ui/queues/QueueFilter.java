package city.hotline.ui.queues;

import city.hotline.callers.CallerId;
import city.hotline.cases.CaseFilter;
import city.hotline.cases.CaseState;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a queue is narrowed to, as the address says it. What an address says wrongly is left out.
 *
 * @param text a part of number, title or description; empty for any
 * @param item the code of a class, group or item; empty for any
 * @param state null for any
 * @param from the first day of registration; null for no limit
 * @param until the last day of registration; null for no limit
 * @param caller null for anybody
 */
record QueueFilter(
        String text,
        String item,
        @Nullable CaseState state,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable CallerId caller) {
    static final QueueFilter NONE = new QueueFilter("", "", null, null, null, null);
    private static final int LONGEST = 200;

    QueueFilter {
        text = text.strip();
        if (text.length() > LONGEST) {
            text = text.substring(0, LONGEST);
        }
        if (!item.matches("([0-9]{2}){0,3}")) {
            item = "";
        }
    }

    static QueueFilter of(QueryParameters address) {
        return new QueueFilter(
                address.getSingleParameter("q").orElse(""),
                address.getSingleParameter("item").orElse(""),
                read(address, "state", CaseState::valueOf),
                read(address, "from", LocalDate::parse),
                read(address, "until", LocalDate::parse),
                read(address, "caller", id -> new CallerId(UUID.fromString(id))));
    }

    QueryParameters address() {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "q", text);
        put(parts, "item", item);
        put(parts, "state", state);
        put(parts, "from", from);
        put(parts, "until", until);
        put(parts, "caller", caller == null ? null : caller.value());
        return QueryParameters.simple(parts);
    }

    /** For the domain; days are days of {@code zone}. */
    CaseFilter of(ZoneId zone) {
        return CaseFilter.all()
                .text(text.isEmpty() ? null : text)
                .item(item.isEmpty() ? null : item)
                .states(state == null ? Set.of() : Set.of(state))
                .caller(caller)
                .registered(start(from, zone), start(until == null ? null : until.plusDays(1), zone));
    }

    boolean isNone() {
        return equals(NONE);
    }

    /** Whether anything but text is asked for. */
    boolean hasMore() {
        return !withText("").isNone();
    }

    QueueFilter withText(String wanted) {
        return new QueueFilter(wanted, item, state, from, until, caller);
    }

    QueueFilter withItem(String code) {
        return new QueueFilter(text, code, state, from, until, caller);
    }

    QueueFilter withState(@Nullable CaseState wanted) {
        return new QueueFilter(text, item, wanted, from, until, caller);
    }

    QueueFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new QueueFilter(text, item, state, first, last, caller);
    }

    QueueFilter by(@Nullable CallerId wanted) {
        return new QueueFilter(text, item, state, from, until, wanted);
    }

    private static @Nullable Instant start(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private static void put(Map<String, String> parts, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parts.put(name, value.toString());
        }
    }

    private static <T> @Nullable T read(QueryParameters address, String name, Function<String, T> reading) {
        Optional<String> text = address.getSingleParameter(name);
        try {
            return text.map(reading).orElse(null);
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            return null;
        }
    }
}
