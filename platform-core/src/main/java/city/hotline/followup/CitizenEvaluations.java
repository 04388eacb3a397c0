package city.hotline.followup;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.access.SystemOperator;
import city.hotline.cases.CaseClosing;
import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.tenancy.Tenants;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for citizens, who have a token and no login. What is not solved, or found bad, waits for an operator, who sees it
 * in the queue of calls back; what is solved and not found bad is closed at once.
 */
@Service
@Transactional
public class CitizenEvaluations {
    private final EvaluationLinks links;
    private final EvaluationRows rows;
    private final CaseClosing closing;
    private final FollowUps followUps;
    private final FollowUpPlans plans;
    private final Tenants tenants;

    CitizenEvaluations(
            EvaluationLinks links,
            EvaluationRows rows,
            CaseClosing closing,
            FollowUps followUps,
            FollowUpPlans plans,
            Tenants tenants) {
        this.links = links;
        this.rows = rows;
        this.closing = closing;
        this.followUps = followUps;
        this.plans = plans;
        this.tenants = tenants;
    }

    /** @throws EvaluationGone for an unknown, an expired and another city's token alike */
    @Transactional(readOnly = true)
    public AskedCase asked(String token) {
        EvaluationLinks.Linked linked = find(token);
        boolean over =
                !linked.awaited() || linked.round() != linked.reworks() || rows.given(linked.id(), linked.round());
        return new AskedCase(linked.number(), linked.title(), linked.handler(), linked.result(), over);
    }

    /**
     * Keeps what the citizen says; of two at once one is kept.
     *
     * @throws EvaluationGone as {@link #asked} does
     * @throws EvaluationGiven when the round was evaluated before, or is over
     */
    public void give(String token, FollowUpAnswers answers) {
        EvaluationLinks.Linked linked = find(token);
        CurrentOperator.runAs(SystemOperator.of(tenants.current().id(), "citizen", Role.OPERATOR), () -> {
            keep(linked, answers);
            return linked;
        });
    }

    private void keep(EvaluationLinks.Linked linked, FollowUpAnswers answers) {
        CaseSummary held = closing.hold(linked.id());
        if (held.state() != CaseState.DONE
                || held.reworks() != linked.round()
                || rows.given(linked.id(), linked.round())) {
            throw new EvaluationGiven();
        }
        boolean again = followUps.evaluate(held, EvaluationWay.LINK, answers);
        if (answers.solved() == Solved.YES && !answers.dissatisfied()) {
            followUps.closeAsSaid(held, answers);
        } else {
            plans.callNow(held);
        }
        if (again) {
            followUps.callForSupervision(held.id());
        }
    }

    private EvaluationLinks.Linked find(String token) {
        return links.find(token).orElseThrow(EvaluationGone::new);
    }
}
