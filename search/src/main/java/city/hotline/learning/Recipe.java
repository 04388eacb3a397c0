package city.hotline.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What a classifier looks at and how it is trained. Every kind of term is a vector of length 1 times its weight; 0 leaves it
 * out. The weights were chosen by cross-validation (decision 0012).
 *
 * @param characters n-grams of characters, of the whole text
 * @param titleCharacters the same, of the title alone
 * @param words words and pairs of words, of the whole text
 * @param titleWords the same, of the title alone
 * @param longestGram in characters
 * @param rarest a term counts when it stands in so many of the training texts
 * @param meaning the embedding of the whole text
 * @param titleMeaning the embedding of the title
 * @param meaningLength so many characters are embedded, since that costs time by the character
 * @param cost what an error in training costs against simplicity (the C of a support vector machine)
 * @param balanced whether an error costs more in a rare class, so that each class weighs the same
 * @param contrast whether a second machine is added that looks at what tells a label from the others ({@link Contrast})
 */
public record Recipe(
        double characters,
        double titleCharacters,
        double words,
        double titleWords,
        int longestGram,
        int rarest,
        double meaning,
        double titleMeaning,
        int meaningLength,
        double cost,
        boolean balanced,
        boolean contrast) {

    /** What a citizen's message is about. */
    public static final Recipe TOPIC = new Recipe(1, 1, 1.5, 1, 3, 2, 0.4, 0.4, 200, 1, false, true);

    /** Whether somebody is in danger of taking his life. */
    public static final Recipe RISK = new Recipe(1, 0, 0.7, 0, 3, 2, 1.2, 0, 300, 0.2, true, false);

    /** Whether a sentence offends. */
    public static final Recipe CIVILITY = new Recipe(1, 0, 0.7, 0, 3, 2, 1.5, 0, 200, 0.3, false, false);

    public Recipe withoutMeaning() {
        return new Recipe(
                characters, titleCharacters, words, titleWords, longestGram, rarest, 0, 0, 0, cost, balanced, contrast);
    }

    double weightOf(Family family) {
        return switch (family) {
            case CHARACTERS -> characters;
            case TITLE_CHARACTERS -> titleCharacters;
            case WORDS -> words;
            case TITLE_WORDS -> titleWords;
        };
    }

    void write(DataOutputStream out) throws IOException {
        for (double weight :
                new double[] {characters, titleCharacters, words, titleWords, meaning, titleMeaning, cost}) {
            out.writeDouble(weight);
        }
        for (int number : new int[] {longestGram, rarest, meaningLength}) {
            out.writeInt(number);
        }
        out.writeBoolean(balanced);
        out.writeBoolean(contrast);
    }

    static Recipe read(DataInputStream in) throws IOException {
        double[] weight = new double[7];
        for (int i = 0; i < weight.length; i++) {
            weight[i] = in.readDouble();
        }
        int longestGram = in.readInt();
        int rarest = in.readInt();
        int meaningLength = in.readInt();
        return new Recipe(
                weight[0],
                weight[1],
                weight[2],
                weight[3],
                longestGram,
                rarest,
                weight[4],
                weight[5],
                meaningLength,
                weight[6],
                in.readBoolean(),
                in.readBoolean());
    }

    boolean readsMeaning() {
        return meaning > 0 || titleMeaning > 0;
    }
}
