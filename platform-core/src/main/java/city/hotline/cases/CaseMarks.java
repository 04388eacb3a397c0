package city.hotline.cases;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is said of a case without moving it: the door for the room that watches over cases. It joins the caller's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("hasAuthority('WORK_ON_CASES')")
public class CaseMarks {
    private final CaseShelf shelf;
    private final CaseWork work;

    CaseMarks(CaseShelf shelf, CaseWork work) {
        this.shelf = shelf;
        this.work = work;
    }

    /** The case as it is; it is kept from everybody else until the transaction ends. */
    public CaseSummary hold(CaseId id) {
        return CaseSummary.of(shelf.take(id));
    }

    /** As {@link #hold}; an ended case is refused with {@link CaseAlreadyClosed}. */
    public CaseSummary holdOpen(CaseId id) {
        Case subject = shelf.take(id);
        subject.requireOpen();
        return CaseSummary.of(subject);
    }

    /**
     * Writes into the timeline and tells the house, of an ended case too.
     *
     * @param text at most 2,000 characters
     */
    public void mark(CaseId id, TimelineKind kind, String text) {
        work.mark(shelf.take(id), kind, text, (_, _) -> {});
    }
}
