package city.hotline.search.postgres;

import java.util.stream.IntStream;

/** A text folded character by character, that remembers where in the text each of its characters stood. */
final class Folded {
    private final int[] points;
    private final int[] origins;
    private final String text;

    private Folded(int[] points, int[] origins, String text) {
        this.points = points;
        this.origins = origins;
        this.text = text;
    }

    static Folded of(String text) {
        IntStream.Builder points = IntStream.builder();
        IntStream.Builder origins = IntStream.builder();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int origin = at;
            Grams.fold(Character.toString(text.codePointAt(at))).codePoints().forEach(point -> {
                points.add(point);
                origins.add(origin);
            });
        }
        return new Folded(points.build().toArray(), origins.build().toArray(), text);
    }

    int[] points() {
        return points;
    }

    int from(int at) {
        return origins[at];
    }

    int until(int at) {
        return origins[at] + Character.charCount(text.codePointAt(origins[at]));
    }
}
