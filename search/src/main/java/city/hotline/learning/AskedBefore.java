package city.hotline.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The questions that each answer was chosen for, as far as they are remembered. */
final class AskedBefore {
    /** Of each answer; the first that come are kept, so the newest have to come first. */
    private static final int MOST = 8;

    private final Map<String, List<Asked>> questions = new HashMap<>();

    void add(String key, String question) {
        add(key, new Asked(Grams.distinct(question), 1));
    }

    private void add(String key, Asked asked) {
        List<Asked> known = questions.computeIfAbsent(key, any -> new ArrayList<>());
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).saysAs(asked.grams())) {
                known.set(i, known.get(i).again(asked.times()));
                return;
            }
        }
        if (known.size() < MOST) {
            known.add(asked);
        }
    }

    /** Whether it was chosen for any question. */
    boolean chosen(String key) {
        return questions.containsKey(key);
    }

    /** The same as if {@code question} had been asked and answered with it one time less. */
    boolean chosenWithout(String key, int[] question) {
        return without(key, question).findAny().isPresent();
    }

    /**
     * How like the likest of them it is, 0 to 1: what both say against what either says, each by its rarity.
     *
     * @param question in ascending order
     */
    double likeness(String key, int[] question, Rarity rarity) {
        return likeness(all(key), question, rarity);
    }

    /** The same as if {@code question} had been asked and answered with it one time less. */
    double likenessWithout(String key, int[] question, Rarity rarity) {
        return likeness(without(key, question), question, rarity);
    }

    private Stream<Asked> all(String key) {
        return questions.getOrDefault(key, List.of()).stream();
    }

    private Stream<Asked> without(String key, int[] question) {
        return all(key).filter(asked -> asked.times() > 1 || !asked.saysAs(question));
    }

    private static double likeness(Stream<Asked> before, int[] question, Rarity rarity) {
        return before.mapToDouble(asked -> likeness(asked.grams(), question, rarity))
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
            List<Asked> asked = questions.getOrDefault(key, List.of());
            out.writeUTF(key);
            out.writeInt(asked.size());
            for (Asked one : asked) {
                Stored.write(out, one.grams());
                out.writeInt(one.times());
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
                before.add(key, new Asked(Stored.ints(in), in.readInt()));
            }
        }
        return before;
    }
}
