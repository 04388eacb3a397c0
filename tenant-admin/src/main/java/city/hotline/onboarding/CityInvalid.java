package city.hotline.onboarding;

import city.hotline.foundation.Refusal;

/** Something that a new city is described by breaks its rule. */
public final class CityInvalid extends Refusal {
    /** What breaks its rule. */
    public enum Part {
        NAME_ZH,
        NAME_EN,
        NUMBER_PREFIX,
        ACCENT
    }

    private final Part part;

    CityInvalid(Part part) {
        super(Kind.INVALID, "CITY_" + part.name() + "_INVALID");
        this.part = part;
    }

    public Part part() {
        return part;
    }
}
