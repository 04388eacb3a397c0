package city.hotline.supervision;

import city.hotline.access.CurrentOperator;
import city.hotline.cases.CaseAccess;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseMarks;
import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Ending;
import city.hotline.foundation.StoredText;
import city.hotline.foundation.Uuids;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 催办: asks whoever has a case to hurry. It moves no clock; it stands in the timeline, where the handler reads it. */
@Service
@Transactional
public class Urgings {
    private static final Set<CaseState> HANDLED =
            Set.of(CaseState.ASSIGNED, CaseState.ACCEPTED, CaseState.ARRIVED, CaseState.WAITING, CaseState.DISPUTED);
    private static final String KNOWN =
            "exists (select from hotline_case where hotline_case.id = urging.case_id and " + CaseAccess.SQL + ")";
    private static final String OF_CASE =
            "select * from urging where case_id = :case and " + KNOWN + " order by urged_at, id";
    private static final String COUNTS =
            "select case_id, count(*) times from urging where case_id = any(:cases) and " + KNOWN + " group by case_id";

    private final CaseMarks marks;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Urgings(CaseMarks marks, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.marks = marks;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param words what the citizen said or why it is urgent, 1 to 2,000 characters; the handler reads it
     * @return how often the case was urged so far, this one included
     * @throws NobodyToUrge when nobody handles the case now
     */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public int urge(CaseId id, String words) {
        StoredText.required("words", words, Ending.NOTE);
        CaseSummary subject = marks.hold(id);
        if (!HANDLED.contains(subject.state())) {
            throw new NobodyToUrge(subject.number(), subject.state());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql("""
                        insert into urging (id, case_id, handler_name, words, urged_at, urged_by)
                        values (:id, :case, :handler, :words, :at, :by)""")
                .param("id", Uuids.next())
                .param("case", id.value())
                .param("handler", subject.handler())
                .param("words", words)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", CurrentOperator.require().signature())
                .update();
        marks.urge(id, words);
        int times = counts(List.of(id)).getOrDefault(id, 1);
        events.publishEvent(new CaseUrged(id, times, now));
        return times;
    }

    /** Oldest first; empty for an unknown case. */
    @PreAuthorize("hasAnyAuthority('READ_CASES', 'HANDLE_CASES')")
    @Transactional(readOnly = true)
    public List<Urging> of(CaseId id) {
        return jdbc.sql(OF_CASE)
                .param("case", id.value())
                .params(CaseAccess.parameters())
                .query((row, index) -> new Urging(
                        row.getString("handler_name"),
                        row.getString("words"),
                        row.getObject("urged_at", OffsetDateTime.class).toInstant(),
                        row.getString("urged_by")))
                .list();
    }

    /** How often each of these cases was urged; those that never were are left out. */
    @PreAuthorize("hasAnyAuthority('READ_CASES', 'HANDLE_CASES')")
    @Transactional(readOnly = true)
    public Map<CaseId, Integer> counts(Collection<CaseId> cases) {
        Map<CaseId, Integer> counts = new HashMap<>();
        if (!cases.isEmpty()) {
            jdbc.sql(COUNTS)
                    .param(
                            "cases",
                            new SqlArrayValue(
                                    "uuid", cases.stream().map(CaseId::value).toArray()))
                    .params(CaseAccess.parameters())
                    .query(row -> {
                        counts.put(new CaseId(row.getObject("case_id", UUID.class)), row.getInt("times"));
                    });
        }
        return counts;
    }
}
