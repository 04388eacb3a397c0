package city.hotline.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a department, firm or team answers for: items by the beginnings of their codes, and parts of the city.
 *
 * @param itemPrefixes two, four or six digits each
 * @param areas names of districts, streets, towns; empty means the whole city
 */
public record Coverage(List<String> itemPrefixes, List<String> areas) {
    private static final int SHORTEST_AREA = 2;

    public Coverage {
        itemPrefixes = List.copyOf(itemPrefixes);
        areas = List.copyOf(areas);
    }

    public boolean isCitywide() {
        return areas.isEmpty();
    }

    /**
     * How well it covers an item in a place, or empty when it does not.
     *
     * @param place the name of an area or an address that holds one; null while it is not known
     */
    public Optional<Fit> of(String itemCode, @Nullable String place) {
        return itemPrefixes.stream()
                .filter(itemCode::startsWith)
                .max(Comparator.comparingInt(String::length))
                .flatMap(prefix -> reach(place).map(reach -> new Fit(prefix, reach)));
    }

    private Optional<Fit.Reach> reach(@Nullable String place) {
        if (isCitywide()) {
            return Optional.of(Fit.Reach.WHOLE_CITY);
        }
        if (place == null || place.isBlank()) {
            return Optional.of(Fit.Reach.SOME_AREAS);
        }
        String there = Folding.fold(place);
        return areas.stream().anyMatch(area -> holds(there, Folding.fold(area)))
                ? Optional.of(Fit.Reach.THE_AREA)
                : Optional.empty();
    }

    private static boolean holds(String place, String area) {
        return place.contains(area) || (place.length() >= SHORTEST_AREA && area.startsWith(place));
    }
}
