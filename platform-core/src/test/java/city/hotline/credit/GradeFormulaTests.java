package city.hotline.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.credit.Graded.Reason;
import city.hotline.providers.ProviderStanding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeFormulaTests {
    @ParameterizedTest(
            name = "{0} evaluations, {1} responded, {2} solved, {3} rated, {4} satisfied, {5}/{6}/{7}, {8}: {9} {10}")
    @CsvSource({
        "100, 100, 100, 100, 100, 100, 0, 0, CLEAR, 100.0, AAA, POINTS",
        "30, 30, 30, 30, 30, 10, 0, 0, CLEAR, 100.0, AAA, POINTS",
        "29, 29, 29, 29, 29, 10, 0, 0, CLEAR, 100.0, AA, TOO_FEW_FOR_HIGHEST",
        "9, 9, 9, 9, 9, 10, 0, 0, CLEAR, , NONE, TOO_FEW",
        "10, 10, 10, 9, 9, 10, 0, 0, CLEAR, , NONE, TOO_FEW",
        "10, 10, 10, 10, 10, 9, 0, 0, CLEAR, , NONE, TOO_FEW",
        "10, 10, 10, 10, 10, 10, 0, 0, YELLOW, 100.0, A, YELLOW_CARD",
        "100, 100, 100, 100, 100, 100, 0, 0, RED, 100.0, NONE, RED_CARD",
        "100, 100, 100, 100, 100, 100, 0, 0, EXPELLED, 100.0, NONE, EXPELLED",
        "100, 95, 92, 100, 90, 100, 5, 2, CLEAR, 92.6, AAA, POINTS",
        "100, 95, 90, 100, 90, 100, 5, 2, CLEAR, 91.9, AA, POINTS",
        "100, 90, 80, 100, 80, 100, 20, 10, CLEAR, 82.5, A, POINTS",
        "100, 50, 50, 100, 50, 100, 50, 50, CLEAR, 50.0, NONE, POINTS",
        "100, 50, 50, 100, 50, 100, 50, 50, YELLOW, 50.0, NONE, YELLOW_CARD",
        "30, 20, 20, 20, 15, 12, 1, 0, CLEAR, 73.3, NONE, POINTS"
    })
    void aRecordGivesItsPointsAndItsGrade(
            long evaluations,
            long responded,
            long solved,
            long rated,
            long satisfied,
            long finished,
            long late,
            long returned,
            ProviderStanding standing,
            BigDecimal points,
            Grade grade,
            Reason reason) {
        GradeInputs inputs =
                new GradeInputs(evaluations, responded, solved, rated, satisfied, finished, late, returned, standing);

        assertThat(GradeFormula.grade(1, inputs)).isEqualTo(new Graded(grade, points, reason));
    }

    @Test
    void doingBetterNeverGivesLess() {
        Random chance = new Random(81890);
        for (int round = 0; round < 3_000; round++) {
            int n = 10 + chance.nextInt(60);
            GradeInputs inputs = new GradeInputs(
                    n,
                    chance.nextInt(n),
                    chance.nextInt(n),
                    n,
                    chance.nextInt(n),
                    n,
                    1 + chance.nextInt(n - 1),
                    1 + chance.nextInt(n - 1),
                    any(chance));

            for (GradeInputs better : List.of(
                    with(inputs, 1, 0, 0, 0, 0),
                    with(inputs, 0, 1, 0, 0, 0),
                    with(inputs, 0, 0, 1, 0, 0),
                    with(inputs, 0, 0, 0, 1, 0),
                    with(inputs, 0, 0, 0, 0, 1))) {
                assertThat(GradeFormula.grade(1, better).grade())
                        .isGreaterThanOrEqualTo(GradeFormula.grade(1, inputs).grade());
            }
        }
    }

    @Test
    void theWeightsAreAWholeAndEveryVersionIsNamed() {
        assertThat(GradeFormula.RESPONDED
                        .add(GradeFormula.SOLVED)
                        .add(GradeFormula.SATISFIED)
                        .add(GradeFormula.PUNCTUAL)
                        .add(GradeFormula.KEPT))
                .isEqualByComparingTo(BigDecimal.ONE);
        assertThatThrownBy(() -> GradeFormula.grade(2, GradeInputs.of(null, ProviderStanding.CLEAR)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void quartersAndYearsEndBeforeToday() {
        assertThat(GradePeriod.quarterBefore(LocalDate.of(2027, 2, 10)))
                .isEqualTo(new GradePeriod(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 1)));
        assertThat(GradePeriod.quarterBefore(LocalDate.of(2026, 12, 31)))
                .isEqualTo(new GradePeriod(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1)));
        assertThat(GradePeriod.yearUpTo(LocalDate.of(2028, 2, 28)).from()).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    private static ProviderStanding any(Random chance) {
        List<ProviderStanding> all = List.of(ProviderStanding.values());
        return all.get(chance.nextInt(all.size()));
    }

    private static GradeInputs with(GradeInputs one, int responded, int solved, int satisfied, int early, int kept) {
        return new GradeInputs(
                one.evaluations(),
                one.responded() + responded,
                one.solved() + solved,
                one.rated(),
                one.satisfied() + satisfied,
                one.finished(),
                one.late() - early,
                one.returned() - kept,
                one.standing());
    }
}
