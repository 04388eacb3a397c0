package city.hotline.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.cases.CaseState;
import city.hotline.cases.DeadlineKind;
import city.hotline.cases.TimelineKind;
import city.hotline.notifications.Medium;
import city.hotline.notifications.NoticeState;
import city.hotline.notifications.Occasion;
import city.hotline.notifications.SimulatedInbox;
import city.hotline.orders.OfferState;
import city.hotline.orders.PhotoStage;
import city.hotline.providers.ProviderStanding;
import city.hotline.providers.Shortfall;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A key that is put together when a screen is drawn cannot be found in the source: each constant must have its words. */
class WordsOfConstantsTests {
    static Stream<Arguments> constants() {
        return Stream.of(
                Arguments.of("case.state.", CaseState.values()),
                Arguments.of("case.kind.", TimelineKind.values()),
                Arguments.of("deadline.kind.", DeadlineKind.values()),
                Arguments.of("notice.occasion.", Occasion.values()),
                Arguments.of("notice.medium.", Medium.values()),
                Arguments.of("notice.state.", NoticeState.values()),
                Arguments.of("notice-texts.body.", Medium.values()),
                Arguments.of("phones.fault.", SimulatedInbox.Fault.values()),
                Arguments.of("offer.state.", OfferState.values()),
                Arguments.of("photo.stage.", PhotoStage.values()),
                Arguments.of("provider.standing.", ProviderStanding.values()),
                Arguments.of("provider.missing.", Shortfall.values()));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantHasWordsInBothLanguages(String prefix, Enum<?>[] constants) {
        assertThat(constants)
                .allSatisfy(one ->
                        assertThat(Texts.has(prefix + one)).as(prefix + one).isTrue());
    }

    @Test
    void everyVariableOfANoticeHasASample() {
        assertThat(Arrays.stream(Occasion.values()).flatMap(occasion -> occasion.variables().stream()))
                .allSatisfy(name -> assertThat(Texts.has("notice-texts.sample." + name))
                        .as(name)
                        .isTrue());
    }
}
