package city.hotline.cases;

import city.hotline.foundation.StoredText;
import city.hotline.providers.OwnProviders;
import city.hotline.providers.ProviderId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a firm or team does with the cases that it has: the door for the room of its orders, whose transaction it joins. A case
 * that it does not have is unknown to it; otherwise everything is refused as {@link Cases} says.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("hasAuthority('HANDLE_ORDERS')")
public class FirmCases {
    private static final String HAS = " from hotline_case where handler_kind <> 'DEPARTMENT' and handler_id in "
            + OwnProviders.SQL + " and removed_at is null and state in (:states)";
    private static final String BY_DUE =
            "select " + CaseSummary.COLUMNS + HAS + " and next_due_at is not null order by next_due_at, id limit 200";
    private static final String NEWEST =
            "select " + CaseSummary.COLUMNS + HAS + " order by registered_at desc, id desc limit 200";
    private static final String COUNT = "select count(*)::int" + HAS + " and next_due_at is not null";

    private final CaseShelf shelf;
    private final CaseWork work;
    private final CaseReturns returns;
    private final DueTimes times;
    private final OwnProviders own;
    private final JdbcClient jdbc;

    FirmCases(CaseShelf shelf, CaseWork work, CaseReturns returns, DueTimes times, OwnProviders own, JdbcClient jdbc) {
        this.shelf = shelf;
        this.work = work;
        this.returns = returns;
        this.times = times;
        this.own = own;
        this.jdbc = jdbc;
    }

    /** At most 200. */
    public List<CaseSummary> list(FirmList list) {
        return asked(list == FirmList.DONE ? jdbc.sql(NEWEST) : jdbc.sql(BY_DUE), list)
                .query(CaseSummary::read)
                .list();
    }

    /** How many are in each of the lists that are worked off. */
    public Map<FirmList, Integer> counts() {
        return List.of(FirmList.NEW, FirmList.RUNNING).stream()
                .collect(Collectors.toMap(Function.identity(), this::count));
    }

    /** @throws CaseUnknown when this firm does not have it */
    public FirmCase byId(CaseId id) {
        return shown(had(shelf.see(id)));
    }

    /** 签收. */
    public CaseSummary accept(CaseId id) {
        return work.take(had(shelf.take(id)), "", Case::accept);
    }

    /**
     * Keeps when it comes, as agreed with the citizen. It may be agreed anew until it is there.
     *
     * @param words how that is written in the timeline
     */
    public CaseSummary appoint(CaseId id, Instant at, String words) {
        return work.mark(
                had(shelf.take(id)), TimelineKind.APPOINTED, words, (subject, step) -> subject.appoint(at, step));
    }

    public CaseSummary arrive(CaseId id) {
        return work.take(had(shelf.take(id)), "", Case::arrive);
    }

    /**
     * Done: the citizen is to be called back.
     *
     * @param result 1 to 2,000 characters
     * @param fee in yuan, at most two decimals; null when nothing was charged
     */
    public CaseSummary done(CaseId id, String result, @Nullable BigDecimal fee) {
        StoredText.required("result", result, Ending.NOTE);
        FeeInvalid.check(fee);
        return work.take(had(shelf.take(id)), result, (subject, step) -> {
            Instant callBackBy = times.due(DeadlineKind.FOLLOW_UP, DueFacts.of(subject), step.at());
            return subject.finish(result, fee, callBackBy, step);
        });
    }

    /** 退单, with its cause; the hotline dispatches it again. */
    public CaseSummary giveBack(CaseId id, GivenBack back) {
        return returns.giveBack(had(shelf.take(id)), back);
    }

    /** Writes into the timeline how it goes. {@code text} must say something. */
    public void progress(CaseId id, String text) {
        StoredText.required("note", text, Ending.NOTE);
        work.mark(had(shelf.take(id)), TimelineKind.PROGRESS, text, (subject, step) -> subject.told());
    }

    private int count(FirmList list) {
        return asked(jdbc.sql(COUNT), list).query(Integer.class).single();
    }

    private static JdbcClient.StatementSpec asked(JdbcClient.StatementSpec statement, FirmList list) {
        return statement.param("me", OwnProviders.me()).param("states", list.states());
    }

    private Case had(Case subject) {
        Handler handler = subject.standing().handler();
        boolean ours = handler.kind() != HandlerKind.DEPARTMENT
                && own.own()
                        .map(ProviderId::value)
                        .filter(id -> id.equals(handler.id()))
                        .isPresent();
        if (!ours) {
            throw new CaseUnknown();
        }
        return subject;
    }

    private static FirmCase shown(Case subject) {
        CaseFacts facts = subject.facts();
        return new FirmCase(
                CaseSummary.of(subject),
                facts.description(),
                facts.answers(),
                subject.assignments().getLast());
    }
}
