package city.hotline.providers;

import city.hotline.foundation.Refusal;
import java.util.List;
import java.util.stream.Collectors;

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

    static AdmissionRefused incomplete(String name, List<FilePart> missing) {
        return new AdmissionRefused(
                Kind.INVALID,
                "PROVIDER_FILE_INCOMPLETE",
                name,
                missing.stream().map(FilePart::zh).collect(Collectors.joining("、")),
                missing.stream().map(FilePart::en).collect(Collectors.joining(", ")));
    }
}
