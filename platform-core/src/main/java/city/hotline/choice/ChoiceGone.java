package city.hotline.choice;

import city.hotline.foundation.Refusal;

/** The link is none of this city's, or not any more. */
public final class ChoiceGone extends Refusal {
    ChoiceGone() {
        super(Kind.UNKNOWN, "CHOICE_GONE");
    }
}
