package city.hotline.cases;

import city.hotline.foundation.StoredText;
import city.hotline.providers.ProviderId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of cases by what their provider did: the door for the room that judges. It joins the caller's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("hasAuthority('JUDGE_PROVIDERS')")
public class CaseSanctions {
    /** Where a case is taken from its handler. Served by hotline_case_by_handler. */
    private static final Set<CaseState> HELD = Set.of(CaseState.ASSIGNED, CaseState.ACCEPTED, CaseState.ARRIVED);

    private static final String HELD_BY = """
            select id from hotline_case where handler_id = :provider and handler_kind in ('PROVIDER', 'TEAM')
                and state = any(:held) and removed_at is null order by id""";

    private final CaseShelf shelf;
    private final CaseWork work;
    private final DueTimes dues;
    private final JdbcClient jdbc;

    CaseSanctions(CaseShelf shelf, CaseWork work, DueTimes dues, JdbcClient jdbc) {
        this.shelf = shelf;
        this.work = work;
        this.dues = dues;
        this.jdbc = jdbc;
    }

    /** The case as it is; it is kept from everybody else until the transaction ends. */
    public CaseSummary hold(CaseId id) {
        return CaseSummary.of(shelf.take(id));
    }

    /** Whether the provider is the present or last handler of the case. */
    public boolean isHandledBy(CaseId id, ProviderId provider) {
        Handler handler = shelf.see(id).standing().handler();
        return handler.kind() != HandlerKind.DEPARTMENT && provider.value().equals(handler.id());
    }

    /** How many open cases the provider has, of sealed lines too. */
    public int heldBy(ProviderId provider) {
        return held(provider).size();
    }

    /** Writes into the timeline, of an ended case too. */
    public void mark(CaseId id, TimelineKind kind, String text) {
        work.mark(shelf.take(id), kind, text, (_, _) -> {});
    }

    /** 重办: the handler who is done does it again; handling is promised anew. */
    public CaseSummary rework(CaseId id, String reason) {
        return rework(shelf.take(id), reason);
    }

    /** Takes the case from its handler; one that is done goes to rework first, since it is to be done again. It is 待派 then. */
    public CaseSummary takeBack(CaseId id, String reason) {
        Case subject = shelf.take(id);
        if (subject.state() == CaseState.DONE) {
            rework(subject, reason);
        }
        return take(subject, reason);
    }

    /** Takes from the provider whatever it has still to do, of sealed lines too. Those cases are 待派 then. */
    public List<CaseSummary> takeAllFrom(ProviderId provider, String reason) {
        StoredText.required("reason", reason, Ending.NOTE);
        List<UUID> ids = held(provider);
        return ids.isEmpty()
                ? List.of()
                : shelf.takeDownAll(ids, everyLine(), null, true).stream()
                        .map(subject -> take(subject, reason))
                        .toList();
    }

    private CaseSummary rework(Case subject, String reason) {
        return work.take(subject, reason, (again, step) -> {
            DueFacts about = DueFacts.of(again);
            return again.rework(null, dues.due(DeadlineKind.HANDLING, about, step.at()), step);
        });
    }

    private CaseSummary take(Case subject, String reason) {
        return work.take(subject, reason, (taken, step) -> taken.takeFrom(reason, step));
    }

    private List<UUID> held(ProviderId provider) {
        return jdbc.sql(HELD_BY)
                .param("provider", provider.value())
                .param(
                        "held",
                        new SqlArrayValue("text", HELD.stream().map(Enum::name).toArray()))
                .query((row, index) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Nobody reads these cases here: they are taken from whoever may do nothing any more. */
    private List<String> everyLine() {
        return jdbc.sql("select line from sealed_line union select ''")
                .query((row, index) -> row.getString("line"))
                .list();
    }
}
