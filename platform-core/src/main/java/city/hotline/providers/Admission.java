package city.hotline.providers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a firm or team has been admitted.
 *
 * @param until the last day of its trial or contract; null where none was agreed
 * @param contract the contract's number, empty before there is one
 * @param submittedBy who submitted it last, by login name; empty before that
 */
public record Admission(AdmissionState state, @Nullable LocalDate until, String contract, String submittedBy) {
    static final Admission DRAFT = new Admission(AdmissionState.DRAFT, null, "", "");

    /** As the directory that a city begins with has them. */
    static final Admission INSTALLED = new Admission(AdmissionState.CONTRACTED, null, "", "");

    /**
     * What {@code step} makes of it.
     *
     * @throws AdmissionRefused when that does not follow from where it stands, or when who submitted it would check it
     */
    Admission after(AdmissionStep step, String name, String actor) {
        AdmissionAct act = step.act();
        if (!AdmissionAct.from(state).contains(act)) {
            throw AdmissionRefused.step(name, state, act);
        }
        if (act == AdmissionAct.PASS && submittedBy.equals(actor)) {
            throw AdmissionRefused.own(name);
        }
        return switch (act) {
            case SUBMIT -> new Admission(act.to(), null, contract, actor);
            case TRY -> new Admission(act.to(), step.until(), contract, submittedBy);
            case CONTRACT -> new Admission(act.to(), step.until(), step.contract(), submittedBy);
            case RESUME ->
                new Admission(
                        contract.isEmpty() && until != null ? AdmissionState.TRIAL : act.to(),
                        until,
                        contract,
                        submittedBy);
            case PASS, SEND_BACK, PAUSE, END -> new Admission(act.to(), until, contract, submittedBy);
            case APPLY_AGAIN -> DRAFT;
        };
    }
}
