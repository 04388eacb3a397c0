package city.hotline.catalogue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds the best rows of one table that has the columns {@code id}, {@code code} and {@code search_text}: the database
 * leaves out what cannot fit, and what is left is ranked here. Equal ranks stand in the order of their codes.
 */
final class SearchTable {
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final String candidates;

    /** @param table a constant of the program */
    SearchTable(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.candidates = "SELECT id, code, search_text FROM " + table + " WHERE search_text LIKE ALL (:patterns)";
    }

    /**
     * The ids of the best {@code limit} rows with the reasons, best first; none when nothing to look for was typed.
     *
     * @param limit 1 to 200
     */
    Map<UUID, MatchReason> best(String typed, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a search gives 1 to " + MOST + " entries");
        }
        Map<UUID, MatchReason> best = new LinkedHashMap<>();
        following(typed, null, limit)
                .forEach(hit -> best.put(hit.id(), hit.place().rank().reason()));
        return best;
    }

    /** The {@code limit} rows that come after this place, or the first ones, in their order. */
    List<Hit> following(String typed, @Nullable Place after, int limit) {
        SearchQuery query = SearchQuery.of(typed);
        return (query.isEmpty() ? Stream.<Hit>empty() : hits(query))
                .filter(hit -> after == null || hit.place().compareTo(after) > 0)
                .sorted(Comparator.comparing(Hit::place))
                .limit(limit)
                .toList();
    }

    private Stream<Hit> hits(SearchQuery query) {
        return jdbc
                .sql(candidates)
                .param("patterns", query.patterns())
                .query((row, number) -> new Candidate(
                        row.getObject("id", UUID.class), row.getString("code"), row.getString("search_text")))
                .list()
                .stream()
                .flatMap(candidate -> candidate.hit(query).stream());
    }

    private record Candidate(UUID id, String code, String text) {
        Optional<Hit> hit(SearchQuery query) {
            return query.rank(SearchText.decoded(text)).map(rank -> new Hit(id, new Place(rank, code)));
        }
    }

    record Hit(UUID id, Place place) {}
}
