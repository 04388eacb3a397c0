package city.hotline.learning;

import java.util.Map;

/**
 * What past texts say of the labels themselves or of the groups that they stand under: what is said of a group is said of
 * each of its labels.
 */
final class PastLevel {
    private final PastTexts texts;
    private final int[] groups;

    /** @param groups the place of each label's own */
    PastLevel(PastTexts texts, int[] groups) {
        this.texts = texts;
        this.groups = groups;
    }

    /** For each label, 0 to 1. */
    double[] likeness(Row row) {
        return spread(texts.likeness(row));
    }

    /** As if the text, which is one of the label's own, were not among them. */
    double[] likenessWithoutItself(Row row, int label) {
        double[] likeness = texts.likeness(row);
        int own = groups[label];
        likeness[own] = texts.withoutItself(likeness[own], row, own);
        return spread(likeness);
    }

    Row row(Map<String, Integer> text) {
        return texts.row(text);
    }

    double share(Row row, String term, int label) {
        return texts.share(row, term, groups[label]);
    }

    private double[] spread(double[] likeness) {
        double[] spread = new double[groups.length];
        for (int label = 0; label < spread.length; label++) {
            spread[label] = likeness[groups[label]];
        }
        return spread;
    }
}
