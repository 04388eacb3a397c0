package city.hotline.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTests {
    @Test
    void aConfidenceIsTheShareThatTurnsOutRight() {
        Random random = new Random(3);
        Calibration truth = new Calibration(2.5);
        List<double[]> margins = new ArrayList<>();
        int[] right = new int[20_000];
        for (int i = 0; i < right.length; i++) {
            double[] drawn = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
            double[] shares = truth.shares(drawn);
            double place = random.nextDouble();
            right[i] = place < shares[0] ? 0 : place < shares[0] + shares[1] ? 1 : 2;
            margins.add(drawn);
        }

        assertThat(Calibration.fit(margins, right).steepness()).isCloseTo(2.5, within(0.1));
    }

    @Test
    void sharesSumUpToOneHoweverFarApartTheMargins() {
        double[] shares = new Calibration(20).shares(new double[] {1_000, -1_000, 0});

        assertThat(shares).containsExactly(1, 0, 0);
    }
}
