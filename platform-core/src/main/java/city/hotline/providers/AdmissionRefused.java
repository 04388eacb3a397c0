package city.hotline.providers;

import city.hotline.foundation.Refusal;

/** An admission cannot go on like this. */
public final class AdmissionRefused extends Refusal {
    private AdmissionRefused(Kind kind, String code, Object... facts) {
        super(kind, code, facts);
    }

    static AdmissionRefused step(String name, AdmissionState state, AdmissionAct act) {
        return new AdmissionRefused(Kind.CONFLICT, "ADMISSION_STEP_REFUSED", name, act.zh(), act.en(), state.name());
    }

    static AdmissionRefused own(String name) {
        return new AdmissionRefused(Kind.FORBIDDEN, "CHECKER_IS_SUBMITTER", name);
    }

    static AdmissionRefused untilMissing() {
        return new AdmissionRefused(Kind.INVALID, "ADMISSION_UNTIL_MISSING");
    }

    static AdmissionRefused past() {
        return new AdmissionRefused(Kind.INVALID, "ADMISSION_UNTIL_PAST");
    }

    /** @param missing the fields, in Chinese, separated by 、 */
    static AdmissionRefused incomplete(String name, String missing) {
        return new AdmissionRefused(Kind.INVALID, "PROVIDER_FILE_INCOMPLETE", name, missing);
    }
}
