package city.hotline.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * The weights of many linear machines, place by place: with hundreds of machines most of them are nothing, and a text asks
 * for the places of its own terms alone.
 */
final class Weights {
    private final int machines;
    private final int[] starts;
    private final int[] machine;
    private final float[] weight;

    private Weights(int machines, int[] starts, int[] machine, float[] weight) {
        this.machines = machines;
        this.starts = starts;
        this.machine = machine;
        this.weight = weight;
    }

    /** @param size of the space of the machines */
    static Weights of(List<Row> machines, int size) {
        int[] starts = new int[size + 1];
        for (Row row : machines) {
            for (int place : row.at()) {
                starts[place + 1]++;
            }
        }
        for (int place = 0; place < size; place++) {
            starts[place + 1] += starts[place];
        }
        int[] next = starts.clone();
        int[] machine = new int[starts[size]];
        float[] weight = new float[starts[size]];
        for (int m = 0; m < machines.size(); m++) {
            Row row = machines.get(m);
            for (int i = 0; i < row.at().length; i++) {
                int to = next[row.at()[i]]++;
                machine[to] = m;
                weight[to] = row.value()[i];
            }
        }
        return new Weights(machines.size(), starts, machine, weight);
    }

    double[] times(Row row) {
        double[] sums = new double[machines];
        for (int i = 0; i < row.at().length; i++) {
            int place = row.at()[i];
            for (int k = starts[place]; k < starts[place + 1]; k++) {
                sums[machine[k]] += row.value()[i] * weight[k];
            }
        }
        return sums;
    }

    double at(int wanted, int place) {
        for (int k = starts[place]; k < starts[place + 1]; k++) {
            if (machine[k] == wanted) {
                return weight[k];
            }
        }
        return 0;
    }

    /**
     * The same machines in other places.
     *
     * @param to for each machine its new place, below {@code size}; -1 leaves it out
     */
    Weights moved(int[] to, int size) {
        int[] begins = new int[starts.length];
        int[] machines = new int[machine.length];
        float[] weights = new float[weight.length];
        int kept = 0;
        for (int place = 0; place + 1 < starts.length; place++) {
            for (int k = starts[place]; k < starts[place + 1]; k++) {
                if (to[machine[k]] >= 0) {
                    machines[kept] = to[machine[k]];
                    weights[kept++] = weight[k];
                }
            }
            begins[place + 1] = kept;
        }
        return new Weights(size, begins, Arrays.copyOf(machines, kept), Arrays.copyOf(weights, kept));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(machines);
        Stored.write(out, starts);
        Stored.write(out, machine);
        Stored.write(out, weight);
    }

    static Weights read(DataInputStream in) throws IOException {
        return new Weights(in.readInt(), Stored.ints(in), Stored.ints(in), Stored.floats(in));
    }
}
