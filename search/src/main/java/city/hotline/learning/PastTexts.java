package city.hotline.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What past texts say of each label: the sum of its texts as TF-IDF vectors of length 1. How like a text is to a label is
 * the cosine between the two, so a long text says no more than a short one.
 */
final class PastTexts {
    /** A term that stands in one past text alone tells that text's story. */
    private static final int RAREST = 2;

    private final String[] terms;
    private final Map<String, Integer> places;
    private final float[] rarity;
    private final float rarest;
    private final Weights sums;
    private final float[] lengths;
    private final int[] texts;

    private PastTexts(String[] terms, float[] rarity, float rarest, Weights sums, float[] lengths, int[] texts) {
        this.terms = terms;
        this.places = LabelTexts.places(Arrays.asList(terms));
        this.rarity = rarity;
        this.rarest = rarest;
        this.sums = sums;
        this.lengths = lengths;
        this.texts = texts;
    }

    /**
     * @param texts their terms
     * @param labels the label of each, below {@code size}
     */
    static PastTexts of(List<Map<String, Integer>> texts, int[] labels, int size) {
        Map<String, Integer> spread = new HashMap<>();
        texts.forEach(text -> text.keySet().forEach(term -> spread.merge(term, 1, Integer::sum)));
        spread.values().removeIf(count -> count < RAREST);
        String[] terms = spread.keySet().stream().sorted().toArray(String[]::new);
        float[] rarity = new float[terms.length];
        for (int place = 0; place < terms.length; place++) {
            rarity[place] = rarity(texts.size(), spread.getOrDefault(terms[place], 0));
        }
        PastTexts empty = new PastTexts(
                terms, rarity, rarity(texts.size(), 0), Weights.of(List.of(), terms.length), new float[0], new int[0]);
        return empty.with(texts, labels, size);
    }

    /** Only what stands in past texts too; what does not makes the row shorter than 1. */
    Row row(Map<String, Integer> text) {
        double square = 0;
        Map<Integer, Float> known = new HashMap<>();
        for (Map.Entry<String, Integer> term : text.entrySet()) {
            Integer place = places.get(term.getKey());
            double value = NamerTraits.kind(term.getKey())
                    * (1 + Math.log(term.getValue()))
                    * (place == null ? rarest : rarity[place]);
            square += value * value;
            if (place != null) {
                known.put(place, (float) value);
            }
        }
        return row(known, Math.sqrt(square));
    }

    /** For each label, 0 to 1. */
    double[] likeness(Row row) {
        double[] likeness = sums.times(row);
        for (int label = 0; label < likeness.length; label++) {
            likeness[label] = lengths[label] == 0 ? 0 : likeness[label] / lengths[label];
        }
        return likeness;
    }

    /** As if the text, which is one of the label's own, were not among them. */
    double withoutItself(double likeness, Row row, int label) {
        if (texts[label] < 2) {
            return 0;
        }
        double own = row.squaredLength();
        double product = likeness * lengths[label];
        double left = (double) lengths[label] * lengths[label] - 2 * product + own;
        return left < 1e-6 ? 0 : Math.max(0, (product - own) / Math.sqrt(left));
    }

    /** How much of the likeness to the label is this term's. */
    double share(Row row, String term, int label) {
        Integer place = places.get(term);
        int at = place == null ? -1 : Arrays.binarySearch(row.at(), place);
        return place == null || at < 0 || lengths[label] == 0
                ? 0
                : row.value()[at] * sums.at(label, place) / lengths[label];
    }

    /** Labels stand by name, since another catalogue may have others. */
    void write(DataOutputStream out, List<String> labels) throws IOException {
        Stored.write(out, labels.toArray(String[]::new));
        Stored.write(out, terms);
        Stored.write(out, rarity);
        out.writeFloat(rarest);
        sums.write(out);
        Stored.write(out, lengths);
        Stored.write(out, texts);
    }

    /** @param labels of the present catalogue; what is said of others is left out */
    static PastTexts read(DataInputStream in, List<String> labels) throws IOException {
        String[] then = Stored.texts(in);
        Map<String, Integer> now = LabelTexts.places(labels);
        int[] to = Arrays.stream(then)
                .mapToInt(label -> now.getOrDefault(label, -1))
                .toArray();
        String[] terms = Stored.texts(in);
        float[] rarity = Stored.floats(in);
        float rarest = in.readFloat();
        Weights sums = Weights.read(in).moved(to, labels.size());
        float[] lengths = new float[labels.size()];
        int[] texts = new int[labels.size()];
        float[] lengthsThen = Stored.floats(in);
        int[] textsThen = Stored.ints(in);
        for (int label = 0; label < to.length; label++) {
            if (to[label] >= 0) {
                lengths[to[label]] = lengthsThen[label];
                texts[to[label]] = textsThen[label];
            }
        }
        return new PastTexts(terms, rarity, rarest, sums, lengths, texts);
    }

    private PastTexts with(List<Map<String, Integer>> of, int[] labels, int size) {
        List<Map<Integer, Float>> summed = new ArrayList<>();
        IntStream.range(0, size).forEach(label -> summed.add(new HashMap<>()));
        int[] counted = new int[size];
        for (int i = 0; i < labels.length; i++) {
            Row row = row(of.get(i));
            counted[labels[i]]++;
            for (int k = 0; k < row.at().length; k++) {
                summed.get(labels[i]).merge(row.at()[k], row.value()[k], Float::sum);
            }
        }
        List<Row> rows = summed.stream().map(sum -> row(sum, 1)).toList();
        float[] sumLengths = new float[size];
        for (int label = 0; label < size; label++) {
            sumLengths[label] = (float) Math.sqrt(rows.get(label).squaredLength());
        }
        return new PastTexts(terms, rarity, rarest, Weights.of(rows, terms.length), sumLengths, counted);
    }

    /** @param known what stands at which place */
    private static Row row(Map<Integer, Float> known, double length) {
        int[] at = known.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        float[] values = new float[at.length];
        for (int i = 0; i < at.length; i++) {
            values[i] = (float) (known.getOrDefault(at[i], 0f) / length);
        }
        return new Row(at, values);
    }

    private static float rarity(int texts, int with) {
        return (float) (1 + Math.log((1.0 + texts) / (1.0 + with)));
    }
}
