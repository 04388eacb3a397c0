package city.hotline.cases;

import java.time.Clock;
import java.time.Instant;
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
                (select count(*) from mine where state = 'DONE')
            from (select count(*) as registered, count(*) filter (where state = 'ANSWERED') as answered
                from mine where removed_at is null and import_id is null
                    and registered_at >= :from and registered_at < :until) period""";

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
     * @param toFollowUp cases that are 待回访 now
     */
    public record Counted(long registered, long answeredAtOnce, long overdue, long toFollowUp) {}

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
