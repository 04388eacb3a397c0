package city.hotline.choice;

import city.hotline.foundation.Refusal;

/** It was chosen before, left to the hotline, or the hotline has arranged it meanwhile. */
public final class ChoiceMade extends Refusal {
    ChoiceMade() {
        super(Kind.CONFLICT, "CHOICE_MADE");
    }
}
