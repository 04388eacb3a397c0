package city.hotline.supervision;

import city.hotline.foundation.Refusal;

/** A supervision cannot be begun or ended so. */
public final class SupervisionRefused extends Refusal {
    private SupervisionRefused(Kind kind, String code, Object... facts) {
        super(kind, code, facts);
    }

    static SupervisionRefused open(String number) {
        return new SupervisionRefused(Kind.CONFLICT, "SUPERVISION_OPEN", number);
    }

    static SupervisionRefused unknown() {
        return new SupervisionRefused(Kind.UNKNOWN, "SUPERVISION_UNKNOWN");
    }

    static SupervisionRefused minutesMissing() {
        return new SupervisionRefused(Kind.CONFLICT, "SUPERVISION_MINUTES_MISSING");
    }

    /** It runs, and this party has no part in it. */
    static SupervisionRefused noPart() {
        return new SupervisionRefused(Kind.CONFLICT, "SUPERVISION_PARTY_UNKNOWN");
    }

    static SupervisionRefused twice(String party) {
        return new SupervisionRefused(Kind.INVALID, "SUPERVISION_PARTY_TWICE", party);
    }
}
