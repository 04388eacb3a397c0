package city.hotline.choice;

import city.hotline.foundation.Refusal;

/** A citizen cannot be asked to choose. */
public final class ChoiceRefused extends Refusal {
    private ChoiceRefused(String code, String number) {
        super(Kind.CONFLICT, code, number);
    }

    static ChoiceRefused itemMissing(String number) {
        return new ChoiceRefused("CHOICE_NEEDS_ITEM", number);
    }

    /** A sealed line, no mobile, or nobody knows who called. */
    static ChoiceRefused unreachable(String number) {
        return new ChoiceRefused("CHOICE_CITIZEN_UNREACHABLE", number);
    }

    /** He asked not to be written to. */
    static ChoiceRefused unwritten(String number) {
        return new ChoiceRefused("CHOICE_CITIZEN_UNWRITTEN", number);
    }

    static ChoiceRefused nobody(String number) {
        return new ChoiceRefused("CHOICE_OF_NOBODY", number);
    }
}
