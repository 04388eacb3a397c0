package city.hotline.cases;

import city.hotline.departments.DepartmentId;
import city.hotline.departments.OwnUnits;
import city.hotline.foundation.StoredText;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a department does with its cases: the door for its handlers. A case that is none of his department's business is
 * unknown to a handler, as {@link CaseAccess} says; one that his department only helps with is refused with
 * {@link NotTheLead}, but for its part and for telling how it goes. Otherwise everything is refused as {@link Cases} says.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('HANDLE_CASES')")
public class CaseHandling {
    private final CaseShelf shelf;
    private final CaseWork work;
    private final CaseReturns returns;
    private final HelperRows helpers;
    private final OwnUnits units;
    private final DueTimes times;

    CaseHandling(
            CaseShelf shelf, CaseWork work, CaseReturns returns, HelperRows helpers, OwnUnits units, DueTimes times) {
        this.shelf = shelf;
        this.work = work;
        this.returns = returns;
        this.helpers = helpers;
        this.units = units;
        this.times = times;
    }

    /** Whether the department of whoever is at work leads this case, and does not only help. */
    @Transactional(readOnly = true)
    public boolean leads(CaseId id) {
        return isLed(shelf.see(id));
    }

    /** 签收. */
    public CaseSummary accept(CaseId id) {
        return work.take(led(id), "", Case::accept);
    }

    /** 退回补充: the case waits until the hotline has answered. {@code question} must say something. */
    public CaseSummary ask(CaseId id, String question) {
        StoredText.required("question", question, Ending.NOTE);
        return work.take(led(id), question, Case::ask);
    }

    /** Tells in the timeline how it goes; a helper may do so too. {@code text} must say something. */
    public void progress(CaseId id, String text) {
        StoredText.required("note", text, Ending.NOTE);
        Case subject = shelf.take(id);
        subject.requireOpen();
        note(subject, TimelineKind.PROGRESS, text);
    }

    /**
     * 办结答复: the department is done and the citizen is to be called back.
     *
     * @param reply what the citizen is to be told, 1 to 2,000 characters
     * @param internal for the hotline alone, at most 2,000 characters; may be empty
     */
    public CaseSummary reply(CaseId id, String reply, String internal) {
        StoredText.required("reply", reply, Ending.NOTE);
        StoredText.within("note", internal, Ending.NOTE);
        Case subject = led(id);
        if (!internal.isBlank()) {
            work.record(subject, TimelineKind.NOTED, internal, subject.values(), work.step());
        }
        return work.take(subject, reply, (asked, step) -> {
            Instant callBackBy = times.due(DeadlineKind.FOLLOW_UP, DueFacts.of(asked), step.at());
            return asked.finish(reply, null, callBackBy, step);
        });
    }

    /**
     * 退单. The first time the case is 待派 again; from the second time that a department gives it back it waits for a ruling.
     * Its handling clock runs on in any case.
     *
     * @throws RulingStands when it was ruled before that such cases are this department's
     */
    public CaseSummary giveBack(CaseId id, GivenBack back) {
        return returns.giveBack(led(id), back);
    }

    /** 下派 to a unit of the department, which is to accept it. The department goes on seeing it. */
    public CaseSummary handDown(CaseId id, Ending.ToDepartment unit) {
        Case subject = led(id);
        DepartmentId handler = handler(subject).orElseThrow(NotASubUnit::new);
        if (!units.below(handler).contains(unit.department())) {
            throw new NotASubUnit();
        }
        return work.take(subject, unit.note(), (asked, step) -> asked.handDown(unit, step));
    }

    /** Writes the part of a helping department; writing again replaces it, and both stand in the timeline. */
    public void writePart(CaseId id, String part) {
        StoredText.required("part", part, Ending.NOTE);
        Case subject = shelf.take(id);
        subject.requireOpen();
        if (!helpers.write(id, part, work.step())) {
            throw new NotAHelper(subject.number());
        }
        work.record(subject, TimelineKind.PART_WRITTEN, part, subject.values(), work.step());
    }

    /**
     * Marks that more time is wished for; the room that keeps the wish calls it in its own transaction.
     *
     * @throws ExtensionTwice while another wish is open
     */
    public CaseSummary askExtension(CaseId id, String words) {
        return work.mark(led(id), TimelineKind.EXTENSION_ASKED, words, Case::askExtension);
    }

    private void note(Case subject, TimelineKind kind, String text) {
        if (isLed(subject)) {
            work.mark(subject, kind, text, (told, step) -> told.told());
        } else {
            work.record(subject, kind, text, subject.values(), work.step());
        }
    }

    private Case led(CaseId id) {
        Case subject = shelf.take(id);
        if (!isLed(subject)) {
            throw new NotTheLead(subject.number(), subject.standing().handler().name());
        }
        return subject;
    }

    private boolean isLed(Case subject) {
        return handler(subject).filter(units::hold).isPresent();
    }

    private static Optional<DepartmentId> handler(Case subject) {
        Handler handler = subject.standing().handler();
        return handler.kind() == HandlerKind.DEPARTMENT
                ? Optional.ofNullable(handler.id()).map(DepartmentId::new)
                : Optional.empty();
    }
}
