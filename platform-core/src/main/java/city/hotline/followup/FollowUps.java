package city.hotline.followup;

import city.hotline.cases.CaseClosing;
import city.hotline.cases.CaseFilter;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Ending;
import city.hotline.cases.Page;
import city.hotline.cases.Queue;
import city.hotline.foundation.StoredText;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to calling back. Whoever records a call names the version of the case that was on the screen; when somebody else
 * was faster, by ending the case too, it is refused with {@link city.hotline.cases.CaseChanged}, and a call about a case
 * that was seen as ended with {@link city.hotline.cases.CaseAlreadyClosed}. After a refusal everything is as before.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('FOLLOW_UP')")
public class FollowUps {
    private final Cases cases;
    private final CaseClosing closing;
    private final FollowUpRows rows;
    private final EvaluationRows evaluations;
    private final FollowUpPlanTable plans;
    private final FollowUpRuleTable rules;
    private final CallTimes times;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowUps(
            Cases cases,
            CaseClosing closing,
            FollowUpRows rows,
            EvaluationRows evaluations,
            FollowUpPlanTable plans,
            FollowUpRuleTable rules,
            CallTimes times,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.closing = closing;
        this.rows = rows;
        this.evaluations = evaluations;
        this.plans = plans;
        this.rules = rules;
        this.times = times;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Cases to be called back, the oldest deadline first; a call that nobody answered stands at the time agreed for the next
     * try, its deadline unchanged in {@link city.hotline.cases.CaseClocks#followUpDue()}. Paging as in {@link Cases#list}.
     */
    @Transactional(readOnly = true)
    public Page<CaseSummary> queue(@Nullable String after, int limit) {
        return cases.list(Queue.TO_FOLLOW_UP, CaseFilter.all(), after, limit);
    }

    /**
     * Records what the citizen said and does what follows.
     *
     * @throws OutcomeContradictsAnswers when {@code outcome} does not follow from {@code answers}
     */
    public CaseSummary record(CaseId id, long expectedVersion, FollowUpAnswers answers, Outcome outcome) {
        return record(id, expectedVersion, answers, List.of(), outcome);
    }

    /**
     * As {@link #record(CaseId, long, FollowUpAnswers, Outcome)}, with what was answered to the questions of the rule.
     *
     * @param more in the order in which it was asked; at most {@link FollowUpRule#QUESTIONS}
     */
    public CaseSummary record(
            CaseId id, long expectedVersion, FollowUpAnswers answers, List<ScriptAnswer> more, Outcome outcome) {
        if (more.size() > FollowUpRule.QUESTIONS) {
            throw new FollowUpRuleInvalid("QUESTIONS", FollowUpRule.QUESTIONS);
        }
        CaseSummary before = closing.hold(id);
        outcome.requireFollowsFrom(answers, before.reworks());
        boolean again = evaluate(before, EvaluationWay.PHONE, answers);
        CaseSummary after = act(id, expectedVersion, answers, more, outcome);
        if (again) {
            callForSupervision(id);
        }
        return after;
    }

    /** Closes a case whose citizen was satisfied by himself; it is held, and evaluated already. */
    void closeAsSaid(CaseSummary held, FollowUpAnswers answers) {
        act(held.id(), held.version(), answers, List.of(), new Outcome.CloseSolved());
    }

    /**
     * Keeps an evaluation of a case that is held, for its present round.
     *
     * @return whether it calls for supervision, as each round after a rework does that leaves the citizen dissatisfied, or
     *     not helped; whoever asked does that last, since it is a step of the case
     */
    boolean evaluate(CaseSummary held, EvaluationWay way, FollowUpAnswers answers) {
        boolean first = !evaluations.given(held.id(), held.reworks());
        evaluations.insert(held.id(), way, answers);
        boolean bad = answers.dissatisfied() || answers.solved() != Solved.YES;
        return first && bad && held.reworks() > 0;
    }

    void callForSupervision(CaseId id) {
        events.publishEvent(new SupervisionCalledFor(id, "DISSATISFIED_AGAIN"));
    }

    private CaseSummary act(
            CaseId id, long expectedVersion, FollowUpAnswers answers, List<ScriptAnswer> more, Outcome outcome) {
        CaseSummary after = switch (outcome) {
            case Outcome.CloseSolved close -> closing.closeSolved(id, expectedVersion, answers.words());
            case Outcome.CloseUnsolved close -> closing.closeUnsolved(id, expectedVersion, close.reason());
            case Outcome.Rework rework -> closing.rework(id, expectedVersion, rework.to(), rework.reason());
        };
        rows.answered(id, answers, more, outcome);
        return after;
    }

    /**
     * Records that nobody answered; the case stays 待回访.
     *
     * @param again when to try again, later than now
     * @param words at most 2,000 characters, may be empty
     */
    public CaseSummary notReached(CaseId id, long expectedVersion, Instant again, String words) {
        StoredText.within("words", words, Ending.NOTE);
        if (!again.isAfter(clock.instant())) {
            throw new CallAgainInThePast();
        }
        CaseSummary after = closing.notReached(id, expectedVersion, again.truncatedTo(ChronoUnit.MICROS), words);
        rows.notReached(id, again, words);
        return after;
    }

    /** Every call back about a case, oldest first; empty for a case that has none and for an unknown one. */
    @Transactional(readOnly = true)
    public List<FollowUp> of(CaseId id) {
        return rows.of(id);
    }

    /** What the rules made of each round of a case, oldest first; empty for one without plan and for an unknown one. */
    @Transactional(readOnly = true)
    public List<FollowUpPlan> plans(CaseId id) {
        return plans.of(id);
    }

    /**
     * What whoever calls about a case has to say and to ask, by the rule that it was planned by; the shipped one for a case
     * without plan.
     *
     * @param round how often the case was reworked before
     */
    @Transactional(readOnly = true)
    public CallScript script(CaseId id, int round) {
        return plans.find(id, round)
                .map(plan -> rules.version(plan.version()).rule(plan.place()))
                .map(rule ->
                        new CallScript(rule.script(), rule.questions(), !rule.working() || times.open(clock.instant())))
                .orElse(CallScript.NONE);
    }

    /** Every evaluation of a case, oldest first; empty for a case that has none and for an unknown one. */
    @Transactional(readOnly = true)
    public List<Evaluation> evaluations(CaseId id) {
        return evaluations.of(id);
    }

    /** What the citizen said last about each of these cases; cases about which nobody was reached are left out. */
    @Transactional(readOnly = true)
    public Map<CaseId, FollowUpAnswers> lastAnswers(Collection<CaseId> cases) {
        return cases.isEmpty() ? Map.of() : rows.lastAnswers(cases);
    }
}
