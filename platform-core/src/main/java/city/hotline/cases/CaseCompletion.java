package city.hotline.cases;

import city.hotline.foundation.StoredText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the hotline gives departments beside the case itself: answers to what they ask, and others who help them. */
@Service
@Transactional
@PreAuthorize("hasAuthority('WORK_ON_CASES')")
public class CaseCompletion {
    private final CaseShelf shelf;
    private final CaseWork work;
    private final HelperRows helpers;

    CaseCompletion(CaseShelf shelf, CaseWork work, HelperRows helpers) {
        this.shelf = shelf;
        this.work = work;
        this.helpers = helpers;
    }

    /** Answers what the handler asked: he goes on, and the clocks with him. {@code text} must say something. */
    public CaseSummary complete(CaseId id, String text) {
        StoredText.required("note", text, Ending.NOTE);
        return work.take(id, text, Case::complete);
    }

    /**
     * 协办: asks another department for its part; it sees the case from now on.
     *
     * @throws HelperTwice when it leads or was asked already
     */
    public void askForHelp(CaseId id, Ending.ToDepartment helper) {
        Case subject = shelf.take(id);
        subject.requireOpen();
        if (helper.department().value().equals(subject.standing().handler().id()) || !ask(subject, helper)) {
            throw new HelperTwice(subject.number(), helper.name());
        }
    }

    /** As {@link #askForHelp}, where who leads or was asked already is left as he is; for whoever hands the case on. */
    @PreAuthorize("hasAnyAuthority('WORK_ON_CASES', 'HANDLE_CASES')")
    public void askWhoeverIsMissing(CaseId id, Iterable<Ending.ToDepartment> departments) {
        Case subject = shelf.take(id);
        departments.forEach(helper -> {
            if (!helper.department().value().equals(subject.standing().handler().id())) {
                ask(subject, helper);
            }
        });
    }

    private boolean ask(Case subject, Ending.ToDepartment helper) {
        boolean fresh = helpers.ask(subject.id(), helper.department(), helper.name(), helper.note(), work.step());
        if (fresh) {
            String words = helper.note().isBlank() ? helper.name() : helper.name() + "：" + helper.note();
            work.record(subject, TimelineKind.HELPER_ASKED, words, subject.values(), work.step());
        }
        return fresh;
    }
}
