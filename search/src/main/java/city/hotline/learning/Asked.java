package city.hotline.learning;

import java.util.Arrays;

/**
 * A question that was answered.
 *
 * @param grams of its text, each once, in ascending order
 * @param times how often, at least 1
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by what it says alone.
record Asked(int[] grams, int times) {
    boolean saysAs(int[] other) {
        return Arrays.equals(grams, other);
    }

    Asked again(int more) {
        return new Asked(grams, times + more);
    }
}
