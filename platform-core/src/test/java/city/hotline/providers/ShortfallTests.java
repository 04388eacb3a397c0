package city.hotline.providers;

import static city.hotline.providers.Shortfall.ADMISSION_OVER;
import static city.hotline.providers.Shortfall.CLOSED_NOW;
import static city.hotline.providers.Shortfall.EXPELLED;
import static city.hotline.providers.Shortfall.FULL;
import static city.hotline.providers.Shortfall.FULL_TODAY;
import static city.hotline.providers.Shortfall.LICENCE_EXPIRED;
import static city.hotline.providers.Shortfall.NOT_ADMITTED;
import static city.hotline.providers.Shortfall.RED_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.catalogue.Coverage;
import city.hotline.catalogue.Wording;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShortfallTests {
    private static final LocalDateTime NOON = LocalDateTime.parse("2026-11-27T12:00");

    private Admission admission = Admission.INSTALLED;
    private ProviderStanding standing = ProviderStanding.CLEAR;
    private ServiceHours hours = ServiceHours.ALWAYS;
    private List<Licence> licences = List.of();

    @Test
    void nothingIsMissingForWhoIsUnderContractOpenAndHasRoom() {
        assertThat(missing(4, 9)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "SUBMITTED", "CHECKED", "PAUSED", "ENDED"})
    void onlyATrialAndAContractAreAdmitted(AdmissionState state) {
        admission = new Admission(state, null, "", "");

        assertThat(missing(0, 0)).containsExactly(NOT_ADMITTED);
    }

    @Test
    void aContractHoldsOnItsLastDayAndNotOnTheNext() {
        admission = new Admission(AdmissionState.CONTRACTED, NOON.toLocalDate(), "HT-1", "");
        assertThat(missing(0, 0)).isEmpty();

        admission = new Admission(AdmissionState.TRIAL, NOON.toLocalDate().minusDays(1), "", "");
        assertThat(missing(0, 0)).containsExactly(ADMISSION_OVER);
    }

    @Test
    void aLicenceTakesItsFirmOutOfTheCircleTheDayAfterItsLast() {
        licences = List.of(licence("2026-11-27"), new Licence("营业执照", "1", null, null));
        assertThat(missing(0, 0)).isEmpty();

        licences = List.of(licence("2026-11-26"));
        assertThat(missing(0, 0)).containsExactly(LICENCE_EXPIRED);
    }

    @Test
    void aYellowCardWarnsARedOneKeepsFromOrdersAndTheThirdFromEverything() {
        standing = ProviderStanding.YELLOW;
        assertThat(missing(0, 0)).isEmpty();
        standing = ProviderStanding.RED;
        assertThat(missing(0, 0)).containsExactly(RED_CARD);
        assertThat(RED_CARD.forbids()).isFalse();
        standing = ProviderStanding.EXPELLED;
        assertThat(missing(0, 0)).containsExactly(EXPELLED);
        assertThat(EXPELLED.forbids()).isTrue();
    }

    @Test
    void everythingThatIsMissingIsNamed() {
        hours = ServiceHours.parse("1-7 20:00-06:00");

        assertThat(missing(5, 10)).containsExactly(CLOSED_NOW, FULL, FULL_TODAY);
    }

    private List<Shortfall> missing(int open, int today) {
        return Shortfall.of(file(), NOON, open, today);
    }

    private ProviderFile file() {
        return new ProviderFile(
                new Provider(
                        ProviderId.next(),
                        "t",
                        new Wording("试", "Test"),
                        ProviderForm.FIRM,
                        "",
                        new Coverage(List.of("02"), List.of()),
                        ""),
                standing,
                admission,
                new FileContent("", null, "", hours, 5, 10, licences, List.of()),
                0);
    }

    private static Licence licence(String until) {
        return new Licence("电工证", "1", null, LocalDate.parse(until));
    }
}
