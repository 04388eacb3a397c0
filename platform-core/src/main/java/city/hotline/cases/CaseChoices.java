package city.hotline.cases;

import java.time.Instant;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a case knows of its citizen's choice of a firm: the door for the room that asks him. It joins the caller's
 * transaction; everything is refused as {@link Cases} says.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("hasAuthority('WORK_ON_CASES')")
public class CaseChoices {
    private final CaseShelf shelf;
    private final CaseWork work;

    CaseChoices(CaseShelf shelf, CaseWork work) {
        this.shelf = shelf;
        this.work = work;
    }

    /** The case as it is; it is kept from everybody else until the transaction ends. */
    public CaseSummary hold(CaseId id) {
        return CaseSummary.of(shelf.take(id));
    }

    /**
     * He is asked; who was asked before is asked anew.
     *
     * @throws CaseStepRefused unless it is 待派
     */
    public CaseSummary ask(CaseId id, Instant until, String words) {
        return work.mark(shelf.take(id), TimelineKind.CHOICE_ASKED, words, (subject, _) -> subject.askToChoose(until));
    }

    /** He leaves it to the hotline. */
    public CaseSummary handBack(CaseId id) {
        return end(shelf.take(id), Choosing.Mark.HANDED_BACK, TimelineKind.CHOICE_HANDED_BACK);
    }

    /** His time is over, also where the case is of a sealed line by now; nothing changes when no answer is awaited. */
    public void lapse(CaseId id) {
        shelf.takeMarked(id.value(), Choosing.Mark.ASKED)
                .ifPresent(asked -> end(asked, Choosing.Mark.LAPSED, TimelineKind.CHOICE_LAPSED));
    }

    private CaseSummary end(Case asked, Choosing.Mark how, TimelineKind told) {
        return work.mark(asked, told, "", (subject, _) -> subject.endChoosing(how));
    }
}
