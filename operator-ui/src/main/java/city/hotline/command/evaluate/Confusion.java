package city.hotline.command.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What was said against what was right. */
final class Confusion {
    private final List<String> right = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    void add(String right, String said) {
        this.right.add(right);
        this.said.add(said);
    }

    double accuracy() {
        return share(agreeing(), right.size());
    }

    /** Of what was said to be {@code label}, how much was. */
    double precision(String label) {
        return share(both(label), count(said, label));
    }

    /** Of what was {@code label}, how much was said to be. */
    double recall(String label) {
        return share(both(label), count(right, label));
    }

    double f1(String label) {
        return share(2 * both(label), count(said, label) + count(right, label));
    }

    /** The mean of F1 over all labels that are right anywhere or were said. */
    double macroF1() {
        TreeSet<String> labels = new TreeSet<>(right);
        labels.addAll(said);
        return labels.stream().mapToDouble(this::f1).average().orElse(0);
    }

    private long agreeing() {
        long agreeing = 0;
        for (int i = 0; i < right.size(); i++) {
            agreeing += right.get(i).equals(said.get(i)) ? 1 : 0;
        }
        return agreeing;
    }

    private long both(String label) {
        long both = 0;
        for (int i = 0; i < right.size(); i++) {
            both += right.get(i).equals(label) && said.get(i).equals(label) ? 1 : 0;
        }
        return both;
    }

    private static long count(List<String> labels, String label) {
        return labels.stream().filter(label::equals).count();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
