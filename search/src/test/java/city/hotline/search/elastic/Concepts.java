package city.hotline.search.elastic;

import city.hotline.learning.Embeddings;
import java.util.List;

/** Meanings as simple as a test needs them: texts that speak of the same thing in other words point the same way. */
final class Concepts implements Embeddings {
    private static final List<List<String>> SAME =
            List.of(List.of("漏水", "渗水", "滴个不停"), List.of("公积金", "住房储金"), List.of("停电", "没有电"));

    @Override
    public float[] of(String text) {
        float[] vector = new float[DIMENSIONS];
        vector[DIMENSIONS - 1] = 0.1f;
        for (int concept = 0; concept < SAME.size(); concept++) {
            if (SAME.get(concept).stream().anyMatch(text::contains)) {
                vector[concept] = 1;
            }
        }
        double length = 0;
        for (float part : vector) {
            length += part * part;
        }
        for (int at = 0; at < vector.length; at++) {
            vector[at] /= (float) Math.sqrt(length);
        }
        return vector;
    }
}
