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

    /** 催办: the handler is asked to hurry; it stands until he moves. An ended case is refused with {@link CaseAlreadyClosed}. */
    public void urge(CaseId id, String words) {
        work.mark(shelf.take(id), TimelineKind.URGED, words, Case::urge);
    }

    /** 督办: a supervisor takes the case up. */
    public void supervise(CaseId id, String words) {
        work.mark(shelf.take(id), TimelineKind.SUPERVISED, words, (subject, step) -> subject.supervise(true, step));
    }

    /** The supervisor is done with it, of an ended case too. */
    public void superviseNoMore(CaseId id, String words) {
        work.mark(
                shelf.take(id),
                TimelineKind.SUPERVISION_ENDED,
                words,
                (subject, step) -> subject.supervise(false, step));
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
