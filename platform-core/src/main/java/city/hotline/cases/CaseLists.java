package city.hotline.cases;

import city.hotline.callers.CallerId;
import city.hotline.departments.OwnUnits;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads cases in sets, straight from their rows. */
@Component
class CaseLists {
    private static final int LONGEST_PAGE = 200;
    private static final int MOST_OPEN = 50;
    private static final String SHOWN = "removed_at is null and " + CaseAccess.SQL;
    private static final String SELECT = "select " + CaseSummary.COLUMNS + " from hotline_case where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Page<CaseSummary> page(Queue queue, CaseFilter filter, @Nullable String after, int limit) {
        int size = Math.clamp(limit, 1, LONGEST_PAGE);
        Conditions conditions = new Conditions(queue, clock.instant()).filtered(filter);
        if (after != null && !after.isEmpty()) {
            conditions.beyond(Cursor.parse(queue.order(), after));
        }
        List<CaseSummary> rows = jdbc.sql(listed(queue, conditions.sql(), size + 1))
                .params(conditions.parameters())
                .query(CaseSummary::read)
                .list();
        return rows.size() <= size ? new Page<>(rows, null) : cut(rows.subList(0, size), queue.order());
    }

    /** What a department leads is read for each of its units by itself, in the order of an index that begins with the handler. */
    private static String listed(Queue queue, String condition, int limit) {
        String ordered = " order by " + queue.order().clause() + " limit " + limit;
        return queue.isLed()
                ? "select " + CaseSummary.COLUMNS + " from " + OwnUnits.SQL
                        + " mine cross join lateral (select * from hotline_case where handler_kind = 'DEPARTMENT'"
                        + " and handler_id = mine.unit and " + condition + ordered + ") hotline_case" + ordered
                : SELECT + condition + ordered;
    }

    QueueCount count(Queue queue, CaseFilter filter) {
        Conditions conditions = new Conditions(queue, clock.instant()).filtered(filter);
        return new QueueCount(jdbc.sql("select " + counted(conditions.sql()))
                .params(conditions.parameters())
                .query(Integer.class)
                .single());
    }

    Map<Queue, QueueCount> counts() {
        Set<Queue> shown = EnumSet.copyOf(CaseAccess.everything() ? Queue.HOTLINE : Queue.DEPARTMENT);
        shown.removeIf(queue -> !queue.isWork());
        List<Queue> led = shown.stream().filter(Queue::isLed).toList();
        String each = shown.stream()
                .filter(queue -> !queue.isLed())
                .map(queue -> counted(SHOWN + " and " + queue.condition()) + " as " + queue)
                .collect(Collectors.joining(", "));
        String sql = "select " + each + (led.isEmpty() ? "" : ", led.* from " + ofLed(led) + " led");
        return jdbc.sql(sql)
                .param("now", Columns.at(clock.instant()))
                .params(CaseAccess.parameters())
                .query((row, index) -> {
                    Map<Queue, QueueCount> counted = new EnumMap<>(Queue.class);
                    for (Queue queue : shown) {
                        counted.put(queue, new QueueCount(Math.min(row.getInt(queue.name()), QueueCount.MOST)));
                    }
                    return counted;
                })
                .single();
    }

    /** All that a department leads and is open, looked at once for all its lists. */
    private static String ofLed(List<Queue> queues) {
        String counts = queues.stream()
                .map(queue -> "count(*) filter (where " + queue.amongLed() + ")::int as " + queue)
                .collect(Collectors.joining(", "));
        return "(select " + counts + " from " + OwnUnits.SQL
                + " mine cross join lateral (select * from hotline_case where handler_kind = 'DEPARTMENT'"
                + " and handler_id = mine.unit and next_due_at is not null and " + SHOWN + ") hotline_case)";
    }

    CallerHistory historyOf(CallerId caller, int last) {
        return new CallerHistory(
                ofCaller(caller, " and next_due_at is not null", MOST_OPEN),
                ofCaller(caller, "", Math.clamp(last, 1, LONGEST_PAGE)));
    }

    List<Duplicate> duplicates(@Nullable CallerId caller, @Nullable ItemChoice item, String address, Instant since) {
        Instant now = clock.instant();
        return jdbc.sql("select " + CaseSummary.COLUMNS
                        + """
                        , caller_id = :caller as same_caller from hotline_case
                        where removed_at is null and $mine and (
                            (caller_id = :caller and registered_at >= :callerSince)
                            or (item_id = :item and registered_at >= :placeSince and address_key <> '' and address_key =
                                regexp_replace(lower(normalize(:address, NFKC)), '[[:space:][:punct:]]+', '', 'g')))
                        order by registered_at desc, id desc limit 10""".replace(":caller ", "cast(:caller as uuid) ")
                                .replace(":item ", "cast(:item as uuid) ")
                                .replace("$mine", CaseAccess.SQL))
                .params(CaseAccess.parameters())
                .param("caller", caller == null ? null : caller.value())
                .param("item", item == null ? null : item.id().value())
                .param("address", address)
                .param("callerSince", Columns.at(later(since, now.minus(Duplicate.SAME_CALLER_WITHIN))))
                .param("placeSince", Columns.at(later(since, now.minus(Duplicate.SAME_PLACE_WITHIN))))
                .query((row, index) -> new Duplicate(CaseSummary.read(row, index), row.getBoolean("same_caller")))
                .list();
    }

    private List<CaseSummary> ofCaller(CallerId caller, String condition, int limit) {
        return jdbc.sql(SELECT + "caller_id = :caller and removed_at is null and " + CaseAccess.SQL + condition
                        + " order by registered_at desc, id desc limit " + limit)
                .param("caller", caller.value())
                .params(CaseAccess.parameters())
                .query(CaseSummary::read)
                .list();
    }

    private static Page<CaseSummary> cut(List<CaseSummary> rows, Queue.Order order) {
        return new Page<>(List.copyOf(rows), Cursor.after(order, rows.getLast()).text());
    }

    private static String counted(String condition) {
        return "(select count(*)::int from (select 1 from hotline_case where " + condition + " limit " + QueueCount.MOST
                + ") bounded)";
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
