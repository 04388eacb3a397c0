package city.hotline.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.foundation.TextMissing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdmissionTests {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 31);

    @ParameterizedTest
    @EnumSource(AdmissionState.class)
    void whatIsOfferedInAStateFollowsAndNothingElse(AdmissionState state) {
        Admission there = new Admission(state, DAY, "HT-1", "liuping");

        for (AdmissionAct act : AdmissionAct.values()) {
            if (AdmissionAct.from(state).contains(act)) {
                assertThat(there.after(step(act), "某企业", "chenhua").state()).isNotNull();
            } else {
                assertThatThrownBy(() -> there.after(step(act), "某企业", "chenhua"))
                        .hasMessage("ADMISSION_STEP_REFUSED");
            }
        }
    }

    @Test
    void whoSubmittedItMaySendItBackButNotPassIt() {
        Admission submitted = Admission.DRAFT.after(step(AdmissionAct.SUBMIT), "某企业", "liuping");

        assertThat(submitted.submittedBy()).isEqualTo("liuping");
        assertThatThrownBy(() -> submitted.after(step(AdmissionAct.PASS), "某企业", "liuping"))
                .hasMessage("CHECKER_IS_SUBMITTER");
        assertThat(submitted
                        .after(step(AdmissionAct.SEND_BACK), "某企业", "liuping")
                        .state())
                .isEqualTo(AdmissionState.DRAFT);
    }

    @Test
    void aTrialGoesOnAsATrialAfterAPauseAlsoForAFirmThatOnceHadAContract() {
        Admission again = new Admission(AdmissionState.ENDED, DAY, "HT-1", "liuping")
                .after(step(AdmissionAct.APPLY_AGAIN), "某企业", "liuping")
                .after(step(AdmissionAct.SUBMIT), "某企业", "liuping")
                .after(step(AdmissionAct.PASS), "某企业", "chenhua")
                .after(step(AdmissionAct.TRY), "某企业", "liuping");

        Admission resumed = again.after(step(AdmissionAct.PAUSE), "某企业", "liuping")
                .after(step(AdmissionAct.RESUME), "某企业", "liuping");

        assertThat(resumed).isEqualTo(again);
        assertThat(resumed.state()).isEqualTo(AdmissionState.TRIAL);
    }

    @Test
    void aTrialNeedsADayAContractANumberAndAPauseAReason() {
        assertThatThrownBy(() -> AdmissionStep.of(AdmissionAct.TRY, "")).hasMessage("ADMISSION_UNTIL_MISSING");
        assertThatThrownBy(() -> new AdmissionStep(AdmissionAct.CONTRACT, "", DAY, " "))
                .isInstanceOf(TextMissing.class);
        assertThatThrownBy(() -> AdmissionStep.of(AdmissionAct.PAUSE, "")).isInstanceOf(TextMissing.class);
    }

    private static AdmissionStep step(AdmissionAct act) {
        return new AdmissionStep(act, "说明", act.isUntil() ? DAY : null, act == AdmissionAct.CONTRACT ? "HT-2" : "");
    }
}
