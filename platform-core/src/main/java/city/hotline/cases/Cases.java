package city.hotline.cases;

import city.hotline.callers.CallerId;
import city.hotline.foundation.StoredText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to cases. Every method works for the tenant and the operator of the present work, in one transaction; an id
 * that is unknown here, another city's included, is refused with {@link CaseUnknown}; a step that does not follow from
 * where the case stands with {@link CaseStepRefused}, and any change of an ended case with {@link CaseAlreadyClosed}. After
 * a refusal everything is as before.
 */
@Service
@Transactional
public class Cases {
    /** A department's handlers read what {@link CaseAccess} leaves them. */
    private static final String READ = "hasAnyAuthority('READ_CASES', 'HANDLE_CASES')";

    private final CaseShelf shelf;
    private final CaseOpening opening;
    private final CaseWork work;
    private final CaseLists lists;
    private final Timeline timeline;
    private final CaseAmending amending;
    private final UnmetDemand unmetDemand;
    private final CaseReturns returns;
    private final HelperRows helpers;
    private final DueTimes dues;
    private final Recipients recipients;

    Cases(
            CaseShelf shelf,
            CaseOpening opening,
            CaseWork work,
            CaseLists lists,
            Timeline timeline,
            CaseAmending amending,
            UnmetDemand unmetDemand,
            CaseReturns returns,
            HelperRows helpers,
            DueTimes dues,
            Recipients recipients) {
        this.shelf = shelf;
        this.opening = opening;
        this.work = work;
        this.lists = lists;
        this.timeline = timeline;
        this.amending = amending;
        this.unmetDemand = unmetDemand;
        this.returns = returns;
        this.helpers = helpers;
        this.dues = dues;
        this.recipients = recipients;
    }

    /**
     * Opens a case, with its ending if it has one. Call it last in a longer transaction: the day's number counter stays
     * locked until that ends.
     */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public CaseSummary open(OpenCase command) {
        return opening.open(CaseId.next(), command);
    }

    /**
     * As {@link #open}, but the same key with the same content opens one case however often and however simultaneously it
     * is sent, and gives that case as it is now.
     *
     * @throws IdempotencyKeyReused when the key came with other content before
     */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public CaseSummary openOnce(IdempotencyKey key, OpenCase command) {
        return opening.openOnce(key, command.digest(), () -> command).summary();
    }

    /**
     * As {@link #openOnce(IdempotencyKey, OpenCase)}, for a sender whose request is more than the command, its caller's name
     * for example: a repetition is known by {@code content}, and makes no command.
     *
     * @param content everything that was sent, always in the same form
     * @param command asked for once at most, in this transaction
     */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public OnceOpened openOnce(IdempotencyKey key, String content, Supplier<OpenCase> command) {
        return opening.openOnce(key, Digest.of(content), command);
    }

    /**
     * Changes facts. A change that is there already changes nothing and is not refused.
     *
     * @param expectedVersion the version that the operator saw
     * @throws CaseChanged with the differences when somebody else was first
     */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public CaseSummary change(CaseId id, long expectedVersion, CaseChange change) {
        return amending.change(id, expectedVersion, change);
    }

    /**
     * Ends the contact of a case that is 待派: answered, dispatched, or not available. One that is 抢单中 can be dispatched too.
     *
     * @throws city.hotline.providers.ProviderRefused when it goes to a firm or team that may be given nothing
     */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public CaseSummary end(CaseId id, Ending ending) {
        Case subject = shelf.take(id);
        recipients.require(ending);
        CaseSummary ended = work.take(subject, ending.words(), (asked, step) -> asked.end(ending, step));
        if (ending instanceof Ending.NotAvailable declined) {
            unmetDemand.keep(subject, declined, work.step());
        }
        return ended;
    }

    /** 派单. To give a case to somebody else it is given back first. */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public CaseSummary assign(CaseId id, Ending.Dispatch to) {
        return end(id, to);
    }

    /** 签收: the handler takes it on. */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public CaseSummary accept(CaseId id) {
        return work.take(id, "", Case::accept);
    }

    /** The handler is there. */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public CaseSummary arrive(CaseId id) {
        return work.take(id, "", Case::arrive);
    }

    /**
     * The handler is done; the citizen is to be called back.
     *
     * @param result at most 2,000 characters, may be empty
     * @param fee in yuan, at most two decimals; null when nothing was said
     */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public CaseSummary done(CaseId id, String result, @Nullable BigDecimal fee) {
        StoredText.within("result", result, Ending.NOTE);
        FeeInvalid.check(fee);
        return work.take(id, result, (subject, step) -> {
            Instant callBackBy = dues.due(DeadlineKind.FOLLOW_UP, DueFacts.of(subject), step.at());
            return subject.finish(result, fee, callBackBy, step);
        });
    }

    /**
     * 退单, as the hotline records it for a handler: as {@link CaseHandling#giveBack}. {@code reason} must say something.
     *
     * @throws RulingStands when it was ruled before that such cases are this department's
     */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public CaseSummary giveBack(CaseId id, String reason) {
        StoredText.required("reason", reason, Ending.NOTE);
        return returns.giveBack(shelf.take(id), GivenBack.recorded(reason));
    }

    /** The citizen no longer needs it. {@code reason} must say something. */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public CaseSummary withdraw(CaseId id, String reason) {
        StoredText.required("reason", reason, Ending.NOTE);
        return work.take(id, reason, Case::withdraw);
    }

    /** Adds a note to the timeline, of an ended case too; facts, state and version stay. */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public void note(CaseId id, String text) {
        StoredText.required("note", text, Ending.NOTE);
        Case subject = shelf.take(id);
        work.record(subject, TimelineKind.NOTED, text, subject.values(), work.step());
    }

    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public CaseFile file(CaseId id) {
        Case subject = shelf.see(id);
        return new CaseFile(
                CaseSummary.of(subject),
                subject.facts().description(),
                subject.origin().label(),
                subject.facts().answers(),
                subject.assignments(),
                timeline.of(id),
                helpers.of(id),
                subject.pending().extensionAsked() != null);
    }

    /**
     * One page of a queue.
     *
     * <p>Text is looked for as a part of number, title and description, one row after another; the search engine will
     * answer that question when it comes. All other parts of the filter have an index.
     *
     * @param after {@link Page#next()} of the page before, null for the first
     * @param limit 1 to 200; anything else is taken as the nearest of the two
     * @throws CursorInvalid when this queue never gave {@code after}
     */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public Page<CaseSummary> list(Queue queue, CaseFilter filter, @Nullable String after, int limit) {
        return lists.page(queue, filter, after, limit);
    }

    /** How many cases a list holds; counting stops at {@link QueueCount#MOST}. */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public QueueCount count(Queue queue, CaseFilter filter) {
        return lists.count(queue, filter);
    }

    /**
     * The counts of the hotline's queues, or of the department's for its handler, in one query; for the menu. What is no work,
     * all cases and those that are done, is not counted.
     */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public Map<Queue, QueueCount> counts() {
        return lists.counts();
    }

    /** The caller's open cases and the last ones. */
    @PreAuthorize("hasAuthority('READ_CASES')")
    @Transactional(readOnly = true)
    public CallerHistory historyOf(CallerId caller, int last) {
        return lists.historyOf(caller, last);
    }

    /**
     * Up to ten cases that may be the same need, newest first: the same caller's, or the same item at the same address in
     * any width and punctuation, within the spans of {@link Duplicate} and not before {@code since}.
     */
    @PreAuthorize("hasAuthority('READ_CASES')")
    @Transactional(readOnly = true)
    public List<Duplicate> duplicates(
            @Nullable CallerId caller, @Nullable ItemChoice item, String address, Instant since) {
        return lists.duplicates(caller, item, CaseText.address(address), since);
    }
}
