package city.hotline.ui.desk;

import city.hotline.callers.CallerCard;
import city.hotline.cases.CallerHistory;
import city.hotline.intake.ScreenPop;

/**
 * What is known of a contact's caller.
 *
 * @param thisMonth how often the caller came this month, this contact included
 */
record CallerFacts(ScreenPop pop, CallerHistory history, int thisMonth) {
    CallerCard card() {
        return pop.caller();
    }

    /** The number that called, masked when its owner asked for it; empty when it was withheld. */
    String number() {
        var number = pop.contact().number();
        return card().masked() ? number.masked() : number.display();
    }
}
