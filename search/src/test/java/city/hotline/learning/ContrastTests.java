package city.hotline.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContrastTests {
    private static final int TERMS = 3;
    private static final int SIZE = 4;

    /** The first term stands in one label alone, the second in both, the third in the other; then a constant. */
    private static final List<Row> ROWS = List.of(
            row(new int[] {0, 1, 3}, 1, 1, 1),
            row(new int[] {0, 1, 3}, 1, 1, 1),
            row(new int[] {1, 2, 3}, 1, 1, 1),
            row(new int[] {1, 2, 3}, 1, 1, 1));

    private static final boolean[] POSITIVE = {true, true, false, false};

    private final Contrast contrast = Contrast.of(ROWS, POSITIVE, TERMS, SIZE);

    @Test
    void whatTellsTheLabelsApartIsStretchedAndWhatDoesNotIsShrunk() {
        float[] stretched = contrast.stretched(ROWS.getFirst()).value();

        assertThat(stretched[0]).isGreaterThan(1.3f);
        assertThat(stretched[1]).isLessThan(0.1f);
    }

    @Test
    void theConstantPartStays() {
        assertThat(contrast.stretched(ROWS.getFirst()).value()[2]).isEqualTo(1f);
    }

    @Test
    void theRowsKeepTheirLengthOnAverage() {
        double before = ROWS.stream().mapToDouble(Row::squaredLength).sum();
        double after = ROWS.stream()
                .map(contrast::stretched)
                .mapToDouble(Row::squaredLength)
                .sum();

        assertThat(after).isCloseTo(before, within(0.001));
    }

    @Test
    void weightsPulledBackDoTheSameToARowAsTheyDidToTheStretchedOne() {
        double[] weights = {0.5, -2, 3, 0.25};
        Row row = row(new int[] {0, 2, 3}, 0.3f, 0.7f, 1);

        assertThat(row.times(contrast.pulledBack(weights)))
                .isCloseTo(contrast.stretched(row).times(weights), within(1e-6));
    }

    @Test
    void rowsWithoutTermsStayAsTheyAre() {
        List<Row> empty = List.of(row(new int[] {3}, 1), row(new int[] {3}, 1));

        Contrast none = Contrast.of(empty, new boolean[] {true, false}, TERMS, SIZE);

        assertThat(none.stretched(empty.getFirst()).value()).containsExactly(1f);
    }

    private static Row row(int[] at, float... value) {
        return new Row(at, value);
    }
}
