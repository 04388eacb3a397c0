package city.hotline.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Cuts examples into parts, each label spread evenly over them, the same way each time. */
final class Folds {
    private Folds() {}

    /** Small sets are cut into more parts, so that what is trained on is nearly all of them. */
    static int parts(int examples, int labels) {
        return Math.clamp(30_000L / Math.max(1L, (long) examples * labels), 3, 10);
    }

    /** The number of the part of each example. */
    static int[] of(int[] labels, int parts) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(1));
        order.sort((a, b) -> Integer.compare(labels[a], labels[b]));
        int[] fold = new int[labels.length];
        for (int k = 0; k < order.size(); k++) {
            fold[order.get(k)] = k % parts;
        }
        return fold;
    }
}
