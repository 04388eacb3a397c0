package city.hotline.cases;

import city.hotline.access.Operator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;

/** The aggregate: it alone decides what may be done with a case, by the table in {@link Act}. */
@Entity(name = "HotlineCase")
@Table(name = "hotline_case")
@DynamicUpdate
class Case {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    /** Its counter is given by the database with the insert. */
    @Generated(event = EventType.INSERT, writable = true)
    private String number;

    @Embedded
    private CaseOrigin origin;

    @Embedded
    private CaseFacts facts;

    @Embedded
    private Standing standing;

    @Embedded
    private @Nullable Pending pending;

    @Embedded
    private @Nullable Watch watch;

    @Embedded
    private @Nullable Choosing choosing;

    @SuppressWarnings("UnusedVariable") // queries leave out what has it
    private @Nullable Instant removedAt;

    @OneToMany(mappedBy = "subject", cascade = CascadeType.PERSIST)
    @OrderBy("assignedAt, id")
    private List<Handover> handovers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Case() {}

    private Case(CaseId id, String number, CaseOrigin origin, CaseFacts facts, CaseClocks clocks) {
        this.id = id.value();
        this.number = number;
        this.origin = origin;
        this.facts = facts;
        this.standing = Standing.registered(clocks);
    }

    static Case open(CaseId id, String number, OpenCase command, Operator operator, Instant at, DueTimes dues) {
        DueFacts facts = DueFacts.about(command.item());
        Instant response = promised(command.respondWithin(), DeadlineKind.FIRST_RESPONSE, facts, at, dues);
        Instant handling = promised(command.handleWithin(), DeadlineKind.HANDLING, facts, at, dues);
        return new Case(
                id,
                number,
                CaseOrigin.of(command, operator, at),
                CaseFacts.of(command),
                CaseClocks.started(response, handling));
    }

    private static Instant promised(
            @Nullable Duration given, DeadlineKind kind, DueFacts facts, Instant at, DueTimes dues) {
        return given == null ? dues.due(kind, facts, at) : at.plus(given);
    }

    /** Ends the contact; says which act that was. */
    Act end(Ending ending, Step step) {
        return switch (ending) {
            case Ending.Answered answered -> close(Act.ANSWER, step);
            case Ending.NotAvailable declined -> close(Act.DECLINE, step);
            case Ending.Dispatch dispatch -> assign(dispatch, step);
        };
    }

    Act assign(Ending.Dispatch dispatch, Step step) {
        return handOver(Act.ASSIGN, dispatch, step);
    }

    /** 抢单: it is open to firms. */
    Act offer(Step step) {
        move(Act.OFFER, step);
        return Act.OFFER;
    }

    /** The first firm to grab it has it, and has taken it on with that. */
    Act grab(Ending.ToProvider firm, Step step) {
        handOver(Act.GRAB, firm, step);
        current().accepted(step);
        return Act.GRAB;
    }

    Act endOffer(Step step) {
        move(Act.END_OFFER, step);
        return Act.END_OFFER;
    }

    /** The handler agreed on a time with the citizen; the last one holds. */
    void appoint(Instant at, Step step) {
        require(Act.ARRIVE);
        current().appointed(at, step);
        told();
    }

    Act accept(Step step) {
        move(Act.ACCEPT, step);
        pending = pending().seen();
        current().accepted(step);
        return Act.ACCEPT;
    }

    Act arrive(Step step) {
        move(Act.ARRIVE, step);
        current().arrived(step);
        return Act.ARRIVE;
    }

    Act finish(String result, @Nullable BigDecimal fee, Instant callBackBy, Step step) {
        move(Act.FINISH, step);
        standing = standing.with(clocks().doneAt(step.at(), callBackBy));
        pending = Pending.NOTHING;
        current().done(step, result, fee);
        return Act.FINISH;
    }

    /** From the second return by a department on it is disputed whose case it is. Its handling clock runs on in any case. */
    Act giveBack(GivenBack back, Step step) {
        Act act = standing.handler().kind() == HandlerKind.DEPARTMENT
                        && handovers.stream().anyMatch(Handover::disputes)
                ? Act.DISPUTE
                : Act.GIVE_BACK;
        move(act, step);
        standing = standing.returned();
        current().givenBack(step, back);
        pending = Pending.NOTHING;
        return act;
    }

    /** The hotline takes it from its handler, to give it to somebody else. */
    Act takeFrom(String reason, Step step) {
        move(Act.GIVE_BACK, step);
        standing = standing.returned();
        current().returned(step, reason);
        pending = Pending.NOTHING;
        return Act.GIVE_BACK;
    }

    /** A ruling on the dispute is due by {@code due}, while the handling clock runs on. */
    void ruledBy(Instant due) {
        standing = standing.notAfter(due);
    }

    Act rule(Ending.Dispatch to, Step step) {
        return handOver(Act.RULE, to, step);
    }

    /** Gives it to a unit of the handler; what he had accepted his unit accepts itself. */
    Act handDown(Ending.Dispatch unit, Step step) {
        pending = pending().seen();
        return handOver(Act.HAND_DOWN, unit, step);
    }

    Act ask(Step step) {
        move(Act.ASK, step);
        pending = pending().askedAt(step.at());
        return Act.ASK;
    }

    Act complete(Step step) {
        move(Act.COMPLETE, step);
        pending = pending().completedAt(step.at());
        return Act.COMPLETE;
    }

    /** The handler told something; he has seen what he was answered. */
    void told() {
        requireOpen();
        pending = pending().seen();
        watch = watch().answered();
    }

    void urge(Step step) {
        requireOpen();
        watch = watch().urgedAt(step.at());
    }

    /** @param on whether a supervisor takes it up or is done with it */
    void supervise(boolean on, Step step) {
        watch = watch().supervisedSince(on ? step.at() : null);
    }

    /** The citizen may choose the firm until {@code until}; of two times the last holds. */
    void askToChoose(Instant until) {
        requireOpen();
        if (state() != CaseState.REGISTERED) {
            throw new CaseStepRefused(number, state(), "请市民选企业", "left to the citizen's choice");
        }
        choosing = Choosing.until(until);
    }

    /** @param how he did not choose */
    void endChoosing(Choosing.Mark how) {
        choosing = choosing().ended(how);
    }

    Choosing choosing() {
        return choosing == null ? Choosing.NOT_ASKED : choosing;
    }

    Watch watch() {
        return watch == null ? Watch.NONE : watch;
    }

    void askExtension(Step step) {
        requireOpen();
        if (!Act.GIVE_BACK.allowedFrom(state())) {
            throw new CaseStepRefused(number, state(), "申请延期", "given more time");
        }
        if (pending().extensionAsked() != null) {
            throw new ExtensionTwice(number);
        }
        pending = pending().extensionAskedAt(step.at());
    }

    /** @param due by when the handler is to be done now; null when the wish was refused */
    void decideExtension(@Nullable Instant due) {
        if (pending().extensionAsked() == null) {
            throw new ExtensionUnknown(number);
        }
        pending = pending().extensionAskedAt(null);
        if (due != null) {
            standing = standing.with(clocks().handledBy(due));
        }
    }

    Pending pending() {
        return pending == null ? Pending.NOTHING : pending;
    }

    /** The dispatch was a mistake: the case stands where it stood before it, and its clocks with it. */
    Act recall(String reason, Step step) {
        move(Act.RECALL, step);
        current().returned(step, reason);
        standing = handovers.size() == 1
                ? standing.with(clocks().notResponded()).with(Handler.NOBODY)
                : standing.with(Handler.of(handovers.get(handovers.size() - 2).dispatch()));
        return Act.RECALL;
    }

    Act withdraw(Step step) {
        return close(Act.WITHDRAW, step);
    }

    Act notReached(Instant again, Step step) {
        move(Act.CALL_AGAIN, step);
        standing = standing.with(clocks().notReached(again));
        return Act.CALL_AGAIN;
    }

    /** Sends the case to {@code dispatch}, or back to its last handler; handling starts anew. */
    Act rework(Ending.@Nullable Dispatch dispatch, Instant handlingDue, Step step) {
        require(Act.REWORK);
        Ending.Dispatch to = dispatch == null ? current().dispatch() : dispatch;
        standing = standing.with(clocks().reworkedBy(handlingDue)).reworked();
        return handOver(Act.REWORK, to, step);
    }

    Act closeSolved(Step step) {
        return close(Act.CLOSE_SOLVED, step);
    }

    Act closeUnsolved(Step step) {
        return close(Act.CLOSE_UNSOLVED, step);
    }

    Act closeUnrated(Step step) {
        return close(Act.CLOSE_UNRATED, step);
    }

    void change(CaseChange change) {
        requireOpen();
        facts = facts.with(change);
    }

    void requireOpen() {
        if (standing.state().ended()) {
            throw new CaseAlreadyClosed(number);
        }
    }

    /** Whoever has it now is to take it on by {@code due}. */
    void acceptBy(Instant due) {
        standing = standing.acceptBy(due);
    }

    /** It is about something else now: what still runs is promised anew, from when it began. */
    void promiseAnew(DueTimes dues) {
        DueFacts about = DueFacts.of(this);
        Instant began = standing.reworks() == 0 ? origin.registeredAt() : lastAssignedAt();
        if (clocks().firstResponded() == null) {
            standing = standing.with(clocks().respondBy(dues.due(DeadlineKind.FIRST_RESPONSE, about, began)));
        }
        if (standing.state() != CaseState.DONE) {
            standing = standing.with(clocks().handledBy(dues.due(DeadlineKind.HANDLING, about, began)));
        }
        if (standing.state() == CaseState.ASSIGNED) {
            acceptBy(dues.due(DeadlineKind.ACCEPT, about, lastAssignedAt()));
        }
    }

    boolean has(CaseChange change) {
        return facts.with(change).equals(facts);
    }

    private Act handOver(Act act, Ending.Dispatch dispatch, Step step) {
        move(act, step);
        standing = standing.with(Handler.of(dispatch));
        handovers.add(new Handover(this, dispatch, step));
        return act;
    }

    private Act close(Act act, Step step) {
        move(act, step);
        pending = Pending.NOTHING;
        standing = standing.with(clocks().closedAt(step.at()));
        return act;
    }

    private void move(Act act, Step step) {
        require(act);
        standing = standing.after(act, step.at());
        watch = watch().answered();
        choosing = Choosing.NOT_ASKED;
    }

    private void require(Act act) {
        requireOpen();
        if (!act.allowedFrom(standing.state())) {
            throw new CaseStepRefused(number, standing.state(), act);
        }
    }

    /** When the last handler got it. */
    Instant lastAssignedAt() {
        return current().shown().assignedAt();
    }

    private Handover current() {
        return handovers.getLast();
    }

    /** Everything that may change, as text, by the name that a difference shows it under. */
    Map<String, String> values() {
        Map<String, String> values = facts.values();
        values.put("state", standing.state().name());
        values.put("handler", standing.handler().name());
        return values;
    }

    CaseId id() {
        return new CaseId(id);
    }

    String number() {
        return number;
    }

    long version() {
        return version == null ? 0 : version;
    }

    CaseState state() {
        return standing.state();
    }

    CaseClocks clocks() {
        return standing.clocks();
    }

    Standing standing() {
        return standing;
    }

    CaseOrigin origin() {
        return origin;
    }

    CaseFacts facts() {
        return facts;
    }

    List<Assignment> assignments() {
        return handovers.stream().map(Handover::shown).toList();
    }
}
