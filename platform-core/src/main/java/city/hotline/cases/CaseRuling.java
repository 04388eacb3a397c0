package city.hotline.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a case by a supervisor's decision: the door for the room that decides. It joins the caller's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("hasAuthority('SUPERVISE')")
public class CaseRuling {
    private final CaseShelf shelf;
    private final CaseWork work;

    CaseRuling(CaseShelf shelf, CaseWork work) {
        this.shelf = shelf;
        this.work = work;
    }

    /** The case as it is; it is kept from everybody else until the transaction ends. */
    public CaseSummary hold(CaseId id) {
        return CaseSummary.of(shelf.take(id));
    }

    /** 裁定: a disputed case goes to {@code lead}, who is to accept it. */
    public CaseSummary rule(CaseId id, Ending.ToDepartment lead) {
        return work.take(id, lead.note(), (subject, step) -> subject.rule(lead, step));
    }

    /**
     * Decides the wish for more time.
     *
     * @param due by when the handler is to be done now; null when he gets no more time
     * @throws ExtensionUnknown when there is no such wish
     */
    public CaseSummary decideExtension(CaseId id, @Nullable Instant due, String words) {
        TimelineKind kind = due == null ? TimelineKind.EXTENSION_REFUSED : TimelineKind.EXTENDED;
        return work.mark(shelf.take(id), kind, words, (subject, step) -> subject.decideExtension(due));
    }
}
