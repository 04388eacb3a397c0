package city.hotline.cases;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 抢单: the door for the room that opens cases to firms. It joins the caller's transaction; everything is refused as
 * {@link Cases} says.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseOffers {
    private final CaseShelf shelf;
    private final CaseWork work;

    CaseOffers(CaseShelf shelf, CaseWork work) {
        this.shelf = shelf;
        this.work = work;
    }

    /** The case as it is; it is kept from everybody else until the transaction ends. */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public CaseSummary hold(CaseId id) {
        return CaseSummary.of(shelf.take(id));
    }

    /** @throws CaseStepRefused unless it is 待派 */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public CaseSummary offer(CaseId id, String words) {
        return work.take(id, words, Case::offer);
    }

    /** It is 待派 again. */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public CaseSummary end(CaseId id, String words) {
        return work.take(id, words, Case::endOffer);
    }

    /**
     * Waits for whoever else grabs it; whether this one is the first, the caller finds out then.
     *
     * @return whether it is still open to firms; it is kept from everybody else then until the transaction ends
     */
    @PreAuthorize("hasAuthority('HANDLE_ORDERS')")
    public boolean reach(CaseId id) {
        return shelf.takeOffered(id.value()).isPresent();
    }

    /** The firm has it and has taken it on. It was {@link #reach reached} before. */
    @PreAuthorize("hasAuthority('HANDLE_ORDERS')")
    public CaseSummary grab(CaseId id, Ending.ToProvider firm) {
        Case subject = shelf.takeOffered(id.value()).orElseThrow(CaseUnknown::new);
        return work.take(subject, firm.name(), (offered, step) -> offered.grab(firm, step));
    }
}
