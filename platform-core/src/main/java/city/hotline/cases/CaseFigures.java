package city.hotline.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts over cases, each with its one definition in {@link Counted}. */
@Service
public class CaseFigures {
    /** What is read thrice is not written down in between, so that each part keeps its index. */
    private static final String COUNTED =
            "with mine as not materialized (select * from hotline_case where " + CaseAccess.SQL + ")" + """
            select registered, answered,
                (select count(*) from mine where next_due_at is not null and next_due_at < :now),
                (select count(*) from mine where state = 'DONE' and follow_up_due_at is not null)
            from (select count(*) as registered, count(*) filter (where state = 'ANSWERED') as answered
                from mine where removed_at is null and import_id is null
                    and registered_at >= :from and registered_at < :until) period""";

    /** The timeline has an index by time that takes next to no room; imports and undone ones are left out with their cases. */
    private static final String HAPPENED = """
            select event.kind, count(*) from case_event event join hotline_case on hotline_case.id = event.case_id
            where event.at >= :from and event.at < :until and import_id is null and removed_at is null and\s""" + CaseAccess.SQL + " group by event.kind";

    private static final String COMMONEST =
            """
            select item_code, count(*) as cases from hotline_case
            where registered_at >= :from and registered_at < :until and import_id is null and removed_at is null
                and item_code is not null and\s""" + CaseAccess.SQL + " group by item_code order by cases desc, item_code limit :most";

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What was counted; cases of older systems are in none of it, nor those of sealed lines that are closed to whoever
     * asks.
     *
     * @param registered cases registered in the period
     * @param answeredAtOnce those of them that ended 当场答复
     * @param overdue open cases whose running clock has run out now, whenever they were registered
     * @param toFollowUp cases that are 待回访 now and whose citizens are to be called
     */
    public record Counted(long registered, long answeredAtOnce, long overdue, long toFollowUp) {}

    /**
     * How often each step was taken in a period, whenever the cases were registered: a case that was given back twice counts
     * twice. Steps that were not taken are left out.
     *
     * @param from inclusive; {@code until} exclusive
     */
    @PreAuthorize("hasAuthority('READ_CASES')")
    @Transactional(readOnly = true)
    public Map<TimelineKind, Long> happened(Instant from, Instant until) {
        Map<TimelineKind, Long> steps = new EnumMap<>(TimelineKind.class);
        jdbc.sql(HAPPENED)
                .params(CaseAccess.parameters())
                .param("from", Columns.at(from))
                .param("until", Columns.at(until))
                .query(row -> {
                    steps.put(TimelineKind.valueOf(row.getString(1)), row.getLong(2));
                });
        return steps;
    }

    /**
     * The items that most cases of a period are about, the most first.
     *
     * @param from inclusive; {@code until} exclusive
     */
    @PreAuthorize("hasAuthority('READ_CASES')")
    @Transactional(readOnly = true)
    public Map<String, Long> commonest(Instant from, Instant until, int most) {
        Map<String, Long> items = new LinkedHashMap<>();
        jdbc.sql(COMMONEST)
                .params(CaseAccess.parameters())
                .param("from", Columns.at(from))
                .param("until", Columns.at(until))
                .param("most", most)
                .query(row -> {
                    items.put(row.getString(1), row.getLong(2));
                });
        return items;
    }

    /** @param from inclusive; {@code until} exclusive */
    @PreAuthorize("hasAuthority('READ_CASES')")
    @Transactional(readOnly = true)
    public Counted count(Instant from, Instant until) {
        return jdbc.sql(COUNTED)
                .params(CaseAccess.parameters())
                .param("now", Columns.at(clock.instant()))
                .param("from", Columns.at(from))
                .param("until", Columns.at(until))
                .query((row, index) -> new Counted(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
    }
}
