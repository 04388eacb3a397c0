package city.hotline.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The questions that each answer was chosen for, as far as they are remembered. */
final class AskedBefore {
    /** Of each answer; the first that come are kept, so the newest have to come first. */
    private static final int MOST = 8;

    private final Map<String, List<int[]>> questions = new HashMap<>();

    void add(String key, String question) {
        add(key, Grams.distinct(question));
    }

    private void add(String key, int[] grams) {
        List<int[]> asked = questions.computeIfAbsent(key, any -> new ArrayList<>());
        if (asked.size() < MOST && asked.stream().noneMatch(other -> Arrays.equals(other, grams))) {
            asked.add(grams);
        }
    }

    /**
     * How like the likest of them it is, 0 to 1: what both say against what either says, each by its rarity.
     *
     * @param itself whether the question was asked just so and is not to be looked at, because it is being learnt from
     */
    double likeness(String key, int[] question, Rarity rarity, boolean itself) {
        return questions.getOrDefault(key, List.of()).stream()
                .filter(asked -> !itself || !Arrays.equals(asked, question))
                .mapToDouble(asked -> likeness(asked, question, rarity))
                .max()
                .orElse(0);
    }

    private static double likeness(int[] one, int[] other, Rarity rarity) {
        double both = 0;
        double either = 0;
        for (int gram : one) {
            boolean shared = Arrays.binarySearch(other, gram) >= 0;
            both += shared ? rarity.of(gram) : 0;
            either += shared ? 0 : rarity.of(gram);
        }
        for (int gram : other) {
            either += rarity.of(gram);
        }
        return either == 0 ? 0 : both / either;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(questions.size());
        List<String> keys = questions.keySet().stream().sorted().toList();
        for (String key : keys) {
            List<int[]> asked = questions.getOrDefault(key, List.of());
            out.writeUTF(key);
            out.writeInt(asked.size());
            for (int[] grams : asked) {
                Stored.write(out, grams);
            }
        }
    }

    static AskedBefore read(DataInputStream in) throws IOException {
        AskedBefore before = new AskedBefore();
        int keys = in.readInt();
        for (int k = 0; k < keys; k++) {
            String key = in.readUTF();
            int asked = in.readInt();
            for (int q = 0; q < asked; q++) {
                before.add(key, Stored.ints(in));
            }
        }
        return before;
    }
}
