package city.hotline.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SupportVectorsTests {
    private static final int SIZE = 40;

    private final Random random = new Random(5);

    @Test
    void theMachineIsTheOneThatLiblinearTrains() {
        List<Row> rows = new ArrayList<>();
        boolean[] positive = new boolean[400];
        for (int i = 0; i < positive.length; i++) {
            Row row = row();
            rows.add(row);
            positive[i] = row.value()[0] + row.value()[1] + 0.3 * random.nextGaussian() > 0;
        }

        double[] ours = SupportVectors.train(rows, positive, SIZE, 0.7, 1.4);

        Model theirs = liblinear(rows, positive);
        int sign = theirs.getLabels()[0] == 1 ? 1 : -1;
        for (Row row : rows) {
            double margin = 0;
            for (int i = 0; i < row.at().length; i++) {
                margin += theirs.getDecfunCoef(row.at()[i] + 1, 0) * row.value()[i];
            }
            assertThat(row.times(ours)).isCloseTo(sign * margin, within(0.05));
        }
    }

    @Test
    void theSameExamplesGiveTheSameWeights() {
        List<Row> rows = List.of(row(), row(), row(), row());
        boolean[] positive = {true, false, true, false};

        assertThat(SupportVectors.train(rows, positive, SIZE, 1, 1))
                .containsExactly(SupportVectors.train(rows, positive, SIZE, 1, 1));
    }

    private Row row() {
        int[] at = {0, 1, 2 + random.nextInt(10), 15 + random.nextInt(20)};
        float[] value = new float[at.length];
        for (int i = 0; i < value.length; i++) {
            value[i] = (float) random.nextGaussian();
        }
        return new Row(at, value);
    }

    private static Model liblinear(List<Row> rows, boolean[] positive) {
        Problem problem = new Problem();
        problem.l = rows.size();
        problem.n = SIZE;
        problem.bias = -1;
        problem.x = rows.stream().map(SupportVectorsTests::features).toArray(Feature[][]::new);
        problem.y = new double[positive.length];
        for (int i = 0; i < positive.length; i++) {
            problem.y[i] = positive[i] ? 1 : 2;
        }
        Parameter parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, 1, 0.01);
        parameter.setWeights(new double[] {0.7, 1.4}, new int[] {1, 2});
        parameter.setRandom(new Random(0));
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, parameter);
        return model;
    }

    private static Feature[] features(Row row) {
        Feature[] features = new Feature[row.at().length];
        for (int i = 0; i < features.length; i++) {
            features[i] = new FeatureNode(row.at()[i] + 1, row.value()[i]);
        }
        return features;
    }
}
