package city.hotline.ui.desk;

import city.hotline.callers.CallerCard;
import city.hotline.cases.CallerHistory;
import city.hotline.cases.CaseId;
import city.hotline.followup.FollowUpAnswers;
import city.hotline.intake.ScreenPop;
import java.util.Map;

/**
 * What is known of a contact's caller.
 *
 * @param said what the caller said last about those of the last cases that were called back about
 * @param thisMonth how often the caller came this month, this contact included
 */
record CallerFacts(ScreenPop pop, CallerHistory history, Map<CaseId, FollowUpAnswers> said, int thisMonth) {
    CallerCard card() {
        return pop.caller();
    }

    /** The number that called, masked when its owner asked for it; empty when it was withheld. */
    String number() {
        var number = pop.contact().number();
        return card().masked() ? number.masked() : number.display();
    }
}
