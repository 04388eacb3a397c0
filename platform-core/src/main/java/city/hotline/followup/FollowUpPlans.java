package city.hotline.followup;

import city.hotline.cases.CaseAmended;
import city.hotline.cases.CaseClosing;
import city.hotline.cases.CaseDues;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseSummary;
import city.hotline.notifications.NoticeState;
import city.hotline.notifications.Notices;
import city.hotline.notifications.Occasion;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does what the rules say: sends the link, gives it time, calls, or closes. It joins its caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FollowUpPlans {
    private final FollowUpRuleTable rules;
    private final FollowUpPlanTable table;
    private final PlannedCases planned;
    private final CitizenCases citizens;
    private final EvaluationAsking asking;
    private final EvaluationRows evaluations;
    private final CallTimes times;
    private final CaseDues dues;
    private final CaseClosing closing;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowUpPlans(
            FollowUpRuleTable rules,
            FollowUpPlanTable table,
            PlannedCases planned,
            CitizenCases citizens,
            EvaluationAsking asking,
            EvaluationRows evaluations,
            CallTimes times,
            CaseDues dues,
            CaseClosing closing,
            Notices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rules = rules;
        this.table = table;
        this.planned = planned;
        this.citizens = citizens;
        this.asking = asking;
        this.evaluations = evaluations;
        this.times = times;
        this.dues = dues;
        this.closing = closing;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** Plans those of the cases that are done and have no plan, and closes those whose time is over. */
    public void lookAt(Collection<CaseId> ids) {
        dues.hold(ids);
        for (CaseId id : ids) {
            planned.done(id)
                    .ifPresent(facts -> table.find(id, facts.round())
                            .ifPresentOrElse(plan -> closeWhenDue(id, plan), () -> plan(facts)));
        }
    }

    /** The citizen of a held case answered by his link, and somebody has to call him: at once, whatever the rules say. */
    void callNow(CaseSummary held) {
        table.settle(held.id(), held.reworks());
        call(held.id(), null, due(held.id(), now()));
    }

    private void plan(FollowUpFacts facts) {
        FollowUpDecision decision = rules.current().decide(facts);
        Instant now = now();
        @Nullable Instant from = decision.call() ? times.from(decision, now) : null;
        boolean awaited = decision.link() && !decision.call();
        @Nullable
        Instant closes = awaited ? now.plus(Duration.ofDays(decision.rule().days())) : null;
        if (!table.insert(facts.id(), FollowUpPlan.of(facts.round(), decision, from, closes, now))) {
            return;
        }
        if (decision.link()) {
            citizens.told(List.of(facts.id().value())).forEach(asking::ask);
        }
        if (!decision.asked()) {
            close(facts.id(), decision.why());
        } else if (closes != null) {
            call(facts.id(), closes, null);
        } else if (from != null) {
            call(facts.id(), from, due(facts.id(), from));
        }
    }

    private void closeWhenDue(CaseId id, FollowUpPlan plan) {
        Instant closes = plan.closesAt();
        if (closes == null || closes.isAfter(clock.instant())) {
            return;
        }
        table.settle(id, plan.round());
        if (!evaluations.given(id, plan.round())) {
            close(id, delivered(id) ? Unasked.NOT_ANSWERED : Unasked.NOT_DELIVERED);
        }
    }

    /** Whether the last link about the case left the house. */
    private boolean delivered(CaseId id) {
        return Optional.of(notices.of(id.value()))
                .flatMap(all -> all.stream()
                        .filter(notice -> notice.occasion() == Occasion.EVALUATION_ASKED)
                        .reduce((one, next) -> next))
                .filter(last -> last.state() == NoticeState.SENT || last.state() == NoticeState.UNKNOWN)
                .isPresent();
    }

    private void close(CaseId id, Unasked why) {
        closing.closeUnrated(id, closing.hold(id).version(), why.name());
    }

    private void call(CaseId id, @Nullable Instant from, @Nullable Instant due) {
        dues.call(id, from, due);
        events.publishEvent(new CaseAmended(id, now()));
    }

    private Instant due(CaseId id, Instant from) {
        return times.due(dues.of(List.of(id)).getFirst().facts(), from);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
