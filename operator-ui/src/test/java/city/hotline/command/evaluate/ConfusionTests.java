package city.hotline.command.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConfusionTests {
    private final Confusion confusion = new Confusion();

    @Test
    void theFiguresAreThoseOfTheTextbook() {
        says("1", "1", 3);
        says("1", "0", 1);
        says("0", "1", 2);
        says("0", "0", 4);

        assertThat(confusion.accuracy()).isCloseTo(0.7, within(1e-9));
        assertThat(confusion.precision("1")).isCloseTo(0.6, within(1e-9));
        assertThat(confusion.recall("1")).isCloseTo(0.75, within(1e-9));
        assertThat(confusion.f1("1")).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(confusion.macroF1()).isCloseTo((2.0 / 3 + 8.0 / 11) / 2, within(1e-9));
    }

    @Test
    void nothingAskedIsNothingRight() {
        assertThat(confusion.accuracy()).isZero();
        assertThat(confusion.macroF1()).isZero();
        assertThat(confusion.f1("1")).isZero();
    }

    private void says(String right, String said, int times) {
        for (int i = 0; i < times; i++) {
            confusion.add(right, said);
        }
    }
}
