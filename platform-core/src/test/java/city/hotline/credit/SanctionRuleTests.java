package city.hotline.credit;

import static city.hotline.providers.ProviderStanding.CLEAR;
import static city.hotline.providers.ProviderStanding.EXPELLED;
import static city.hotline.providers.ProviderStanding.RED;
import static city.hotline.providers.ProviderStanding.YELLOW;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.providers.ProviderStanding;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SanctionRuleTests {
    private static final Instant START = Instant.parse("2026-01-10T02:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final CreditPolicy USUAL = new CreditPolicy(24, 15);

    static Stream<Arguments> histories() {
        return Stream.of(
                Arguments.of("", 30, CLEAR, List.of()),
                Arguments.of("1", 30, YELLOW, List.of(YELLOW)),
                Arguments.of("1 2", 30, RED, List.of(YELLOW, RED)),
                Arguments.of("1 2 3", 30, EXPELLED, List.of(YELLOW, RED, EXPELLED)),
                Arguments.of("1 2 3 4", 30, EXPELLED, List.of(YELLOW, RED, EXPELLED, EXPELLED)),
                Arguments.of("1!", 30, EXPELLED, List.of(EXPELLED)),
                Arguments.of("1 2!", 30, EXPELLED, List.of(YELLOW, EXPELLED)),
                Arguments.of("1! 900", 2_000, EXPELLED, List.of(EXPELLED, YELLOW)),
                Arguments.of("1", 800, CLEAR, List.of(YELLOW)),
                Arguments.of("1 700", 710, RED, List.of(YELLOW, RED)),
                Arguments.of("1 700", 740, YELLOW, List.of(YELLOW, RED)),
                Arguments.of("1 740", 745, YELLOW, List.of(YELLOW, YELLOW)),
                Arguments.of("1 700 740", 745, RED, List.of(YELLOW, RED, RED)));
    }

    /** A history is written as the days of its records, with ! for a very bad one. */
    @ParameterizedTest(name = "{0} on day {1}: {2}")
    @MethodSource("histories")
    void aHistoryGivesItsStandingAndItsCards(
            String history, int today, ProviderStanding standing, List<ProviderStanding> steps) {
        SanctionRule.Judgement judged = SanctionRule.judge(faults(history), day(today));

        assertThat(judged.standing()).isEqualTo(standing);
        assertThat(judged.cards().values()).extracting(SanctionRule.Card::step).containsExactlyElementsOf(steps);
    }

    @Test
    void aRecordCountsUntilTheSameHourOfItsLastDayInTheCity() {
        List<SanctionRule.Fault> once = faults("0");
        Instant end = Instant.parse("2028-01-10T02:00:00Z");

        assertThat(SanctionRule.judge(once, end.minusNanos(1)).standing()).isEqualTo(YELLOW);
        assertThat(SanctionRule.judge(once, end).standing()).isEqualTo(CLEAR);
    }

    @Test
    void takingARecordAwayNeverMakesAnythingWorse() {
        Random chance = new Random(81890);
        for (int round = 0; round < 2_000; round++) {
            List<SanctionRule.Fault> all = random(chance);
            Instant now = day(chance.nextInt(1_500));
            SanctionRule.Judgement judged = SanctionRule.judge(all, now);
            List<SanctionRule.Fault> fewer = new ArrayList<>(all);
            fewer.remove(chance.nextInt(fewer.size()));

            SanctionRule.Judgement after = SanctionRule.judge(fewer, now);

            assertThat(after.standing()).isLessThanOrEqualTo(judged.standing());
            after.cards()
                    .forEach((id, card) -> assertThat(card.step())
                            .isLessThanOrEqualTo(judged.cards().get(id).step()));
        }
    }

    @Test
    void theOrderInWhichRecordsAreHandedInDoesNotMatter() {
        Random chance = new Random(12345);
        for (int round = 0; round < 500; round++) {
            List<SanctionRule.Fault> all = random(chance);
            List<SanctionRule.Fault> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, chance);

            assertThat(SanctionRule.judge(shuffled, day(900))).isEqualTo(SanctionRule.judge(all, day(900)));
        }
    }

    @Test
    void withoutTheFirstRecordASecondOneIsAFirst() {
        List<SanctionRule.Fault> two = faults("1 2");

        assertThat(SanctionRule.judge(two.subList(1, 2), day(3)).standing()).isEqualTo(YELLOW);
        assertThat(SanctionRule.judge(two.subList(1, 2), day(3)).cards().values())
                .containsExactly(new SanctionRule.Card(1, YELLOW));
    }

    @Test
    void anAppealIsPossibleToTheEndOfItsLastDayInTheCity() {
        assertThat(USUAL.appealUntil(Instant.parse("2026-11-01T15:59:00Z"), ZONE))
                .isEqualTo(Instant.parse("2026-11-16T16:00:00Z"));
        assertThat(USUAL.appealUntil(Instant.parse("2026-11-01T16:01:00Z"), ZONE))
                .isEqualTo(Instant.parse("2026-11-17T16:00:00Z"));
    }

    private static List<SanctionRule.Fault> random(Random chance) {
        return IntStream.rangeClosed(1, 1 + chance.nextInt(6))
                .mapToObj(_ -> fault(
                        day(chance.nextInt(1_400)), chance.nextInt(8) == 0 ? Severity.VERY_BAD : Severity.ORDINARY))
                .toList();
    }

    private static List<SanctionRule.Fault> faults(String history) {
        return Stream.of(history.split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> fault(
                        day(Integer.parseInt(one.replace("!", ""))),
                        one.endsWith("!") ? Severity.VERY_BAD : Severity.ORDINARY))
                .toList();
    }

    private static SanctionRule.Fault fault(Instant verified, Severity severity) {
        return new SanctionRule.Fault(BadRecordId.next(), severity, verified, USUAL.lapses(verified, ZONE));
    }

    private static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }
}
