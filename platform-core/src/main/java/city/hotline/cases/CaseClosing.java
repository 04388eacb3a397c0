package city.hotline.cases;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a case after its call back: the door for the room that calls. It joins the caller's transaction. Every
 * method is refused with {@link CaseChanged} when somebody else was first, also when he ended the case, and otherwise as
 * {@link Cases} says.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("hasAuthority('FOLLOW_UP')")
public class CaseClosing {
    private final CaseShelf shelf;
    private final CaseWork work;
    private final Conflicts conflicts;
    private final DueTimes dues;
    private final Recipients recipients;

    CaseClosing(CaseShelf shelf, CaseWork work, Conflicts conflicts, DueTimes dues, Recipients recipients) {
        this.recipients = recipients;
        this.shelf = shelf;
        this.work = work;
        this.conflicts = conflicts;
        this.dues = dues;
    }

    /** The case as it is; it is kept from everybody else until the transaction ends. */
    public CaseSummary hold(CaseId id) {
        return CaseSummary.of(shelf.take(id));
    }

    /** 办结. */
    public CaseSummary closeSolved(CaseId id, long expectedVersion, String words) {
        return take(id, expectedVersion, words, leadsTo(Act.CLOSE_SOLVED), Case::closeSolved);
    }

    /** 已结未解决. */
    public CaseSummary closeUnsolved(CaseId id, long expectedVersion, String reason) {
        return take(id, expectedVersion, reason, leadsTo(Act.CLOSE_UNSOLVED), Case::closeUnsolved);
    }

    /**
     * 已结未评价: nobody has said whether the need is met, and nobody is asked any more.
     *
     * @param reason a stable word
     */
    public CaseSummary closeUnrated(CaseId id, long expectedVersion, String reason) {
        return take(id, expectedVersion, reason, leadsTo(Act.CLOSE_UNRATED), Case::closeUnrated);
    }

    /**
     * 重办: dispatches the case again; handling is promised anew.
     *
     * @param to null for the handler who did it last
     * @throws city.hotline.providers.ProviderRefused when it goes to a firm or team that may be given nothing
     */
    public CaseSummary rework(CaseId id, long expectedVersion, Ending.@Nullable Dispatch to, String reason) {
        Map<String, String> wished = leadsTo(Act.REWORK);
        if (to != null) {
            wished.put("handler", to.name());
        }
        return take(id, expectedVersion, reason, wished, (subject, step) -> {
            recipients.require(to == null ? subject.assignments().getLast().to() : to);
            Instant due = dues.due(DeadlineKind.HANDLING, DueFacts.of(subject), step.at());
            return subject.rework(to, due, step);
        });
    }

    /** Nobody answered: the call is to be tried again at {@code again}; the deadline of the call back is kept. */
    public CaseSummary notReached(CaseId id, long expectedVersion, Instant again, String words) {
        return take(
                id,
                expectedVersion,
                words,
                leadsTo(Act.CALL_AGAIN),
                (subject, step) -> subject.notReached(again, step));
    }

    private CaseSummary take(
            CaseId id,
            long expectedVersion,
            String words,
            Map<String, String> wished,
            BiFunction<Case, Step, Act> act) {
        Case subject = shelf.take(id);
        conflicts.refuse(subject, expectedVersion, wished);
        return work.take(subject, words, act);
    }

    private static Map<String, String> leadsTo(Act act) {
        return new LinkedHashMap<>(Map.of("state", act.to().name()));
    }
}
