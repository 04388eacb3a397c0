package city.hotline.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the rules made of one round of a case, as it stands on its file; it never changes.
 *
 * @param round how often the case was reworked before
 * @param version of the rules; 0 for what is shipped
 * @param place of the rule in them, from 1; 0 for the shipped one
 * @param name of the rule as it was
 * @param percent of cases that are called by it
 * @param ticket that the case drew; it is called where that is within the percent
 * @param link whether a link was sent
 * @param call whether the citizen is called
 * @param why he is not called, or not written to
 * @param callFrom when the call is due at the earliest; null for at once, and where there is none
 * @param closesAt when the case is closed without a word of the citizen; null where he is called
 */
public record FollowUpPlan(
        int round,
        int version,
        int place,
        String name,
        FollowUpWay way,
        int percent,
        Ticket ticket,
        boolean link,
        boolean call,
        Unasked why,
        @Nullable Instant callFrom,
        @Nullable Instant closesAt,
        Instant at) {

    static FollowUpPlan of(
            int round, FollowUpDecision decision, @Nullable Instant callFrom, @Nullable Instant closesAt, Instant at) {
        FollowUpRule rule = decision.rule();
        return new FollowUpPlan(
                round,
                decision.version(),
                decision.place(),
                rule.name(),
                rule.way(),
                rule.percent(),
                decision.ticket(),
                decision.link(),
                decision.call(),
                decision.why(),
                callFrom,
                closesAt,
                at);
    }
}
