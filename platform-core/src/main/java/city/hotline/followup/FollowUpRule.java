package city.hotline.followup;

import city.hotline.foundation.PlainText;
import city.hotline.foundation.TextMissing;
import java.util.List;
import java.util.Set;

/**
 * Whom the city asks, and how.
 *
 * @param name by which the city's people know it, one line of at most 40 characters
 * @param hours how long a link may stay without an answer before the telephone, 0 to 72; 0 for both at once, and where there
 *     is no link
 * @param percent how many of a hundred are called, 1 to 100; of no weight where nobody is
 * @param working whether calls wait for the working hours of the city
 * @param days after which a case is closed that waits for its link alone, 1 to 7: a link lives no longer
 * @param script what the operator says, at most 2,000 characters; may be empty
 * @param questions what he asks further, at most 10 different ones of one line and 100 characters
 */
public record FollowUpRule(
        String name,
        RuleScope scope,
        FollowUpWay way,
        int hours,
        int percent,
        boolean working,
        int days,
        String script,
        List<String> questions) {
    public static final int NAME = 40;
    public static final int SCRIPT = 2_000;
    public static final int QUESTIONS = 10;
    public static final int QUESTION = 100;
    public static final int MOST_HOURS = 72;

    /** What happens where no rule fits: everybody with a mobile gets the link, and everybody is called. */
    public static final FollowUpRule SHIPPED =
            new FollowUpRule("*", RuleScope.ALL, FollowUpWay.LINK_THEN_PHONE, 0, 100, false, 7, "", List.of());

    public FollowUpRule {
        if (PlainText.line("name", name, NAME).isBlank()) {
            throw new TextMissing("name");
        }
        FollowUpRuleInvalid.within("HOURS", hours, 0, MOST_HOURS);
        FollowUpRuleInvalid.within("PERCENT", percent, 1, 100);
        FollowUpRuleInvalid.within("DAYS", days, 1, (int) EvaluationLinks.LIFE.toDays());
        PlainText.block("script", script, SCRIPT);
        questions = List.copyOf(questions);
        questions.forEach(question -> PlainText.line("questions", question, QUESTION));
        if (questions.size() > QUESTIONS || Set.copyOf(questions).size() < questions.size()) {
            throw new FollowUpRuleInvalid("QUESTIONS", QUESTIONS);
        }
    }

    /** Whether such a case is among those that are called, by its ticket. */
    boolean draws(Ticket ticket) {
        return way.byPhone() && ticket.within(percent);
    }
}
