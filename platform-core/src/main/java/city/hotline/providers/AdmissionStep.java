package city.hotline.providers;

import city.hotline.foundation.StoredText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of an admission.
 *
 * @param reason 1 to 500 characters; may be empty for 提交审核, 审核通过, 试用 and 签约
 * @param until the last day of a trial or a contract; null for every other act
 * @param contract the number of a contract, 1 to 60 characters; empty for every other act
 */
public record AdmissionStep(
        AdmissionAct act, String reason, @Nullable LocalDate until, String contract) {
    private static final int REASON = 500;
    private static final int CONTRACT = 60;

    /** @throws AdmissionRefused when an act that needs a last day has none */
    public AdmissionStep {
        if (needsReason(act)) {
            StoredText.required("reason", reason, REASON);
        } else {
            StoredText.within("reason", reason, REASON);
        }
        if (act == AdmissionAct.CONTRACT) {
            StoredText.required("contract", contract, CONTRACT);
        }
        if (act.isUntil() && until == null) {
            throw AdmissionRefused.untilMissing();
        }
    }

    /** Whether it has to be said why. */
    public static boolean needsReason(AdmissionAct act) {
        return switch (act) {
            case SEND_BACK, PAUSE, RESUME, END, APPLY_AGAIN -> true;
            case SUBMIT, PASS, TRY, CONTRACT -> false;
        };
    }

    public static AdmissionStep of(AdmissionAct act, String reason) {
        return new AdmissionStep(act, reason, null, "");
    }
}
