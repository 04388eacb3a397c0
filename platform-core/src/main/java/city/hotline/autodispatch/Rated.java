package city.hotline.autodispatch;

import java.util.List;

/** Somebody who could be given the case, with every reason for and against. */
public record Rated(Nominee nominee, List<Point> points) {
    public Rated {
        points = List.copyOf(points);
    }

    public int total() {
        return points.stream().mapToInt(Point::points).sum();
    }
}
