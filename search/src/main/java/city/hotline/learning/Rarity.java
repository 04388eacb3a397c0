package city.hotline.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;

/** How rare each gram is among a city's answers, and how long those are. */
final class Rarity {
    private final int texts;
    private final double length;
    private final int[] with;

    private Rarity(int texts, double length, int[] with) {
        this.texts = texts;
        this.length = length;
        this.with = with;
    }

    static Rarity of(Collection<String> answers) {
        int[] with = new int[Grams.SPACE];
        long length = 0;
        for (String answer : answers) {
            for (int gram : Grams.distinct(answer)) {
                with[gram]++;
            }
            length += Grams.of(answer).length;
        }
        return new Rarity(answers.size(), (double) length / Math.max(1, answers.size()), with);
    }

    /** The inverse document frequency of BM25. */
    double of(int gram) {
        return Math.log(1 + (texts - with[gram] + 0.5) / (with[gram] + 0.5));
    }

    double meanLength() {
        return Math.max(1, length);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(texts);
        out.writeDouble(length);
        Stored.write(out, with);
    }

    static Rarity read(DataInputStream in) throws IOException {
        return new Rarity(in.readInt(), in.readDouble(), Stored.ints(in));
    }
}
