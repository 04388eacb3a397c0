package city.hotline.search.postgres;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What of a question is looked for.
 *
 * @param needed how many points a text must have to be found
 */
record Asked(List<Gram> grams, int needed) {
    /** Begins a statement: the grams as rows of {@code asked}, a parameter for each column of {@link Gram}. */
    static final String WITH_ASKED = """
            WITH asked AS (SELECT * FROM unnest(
                CAST(:grams AS text[]), CAST(:weights AS float8[]), CAST(:points AS int[]), CAST(:others AS boolean[]))
                AS a (gram, weight, points, other))""";

    static final Asked NOTHING = new Asked(List.of(), 1);

    Asked {
        grams = List.copyOf(grams);
    }

    boolean isEmpty() {
        return grams.isEmpty();
    }

    /** Gives {@code statement} the parameters of {@link #WITH_ASKED}, and {@code :needed}. */
    StatementSpec bind(StatementSpec statement) {
        return statement
                .param("grams", grams.stream().map(Gram::text).toArray(String[]::new))
                .param("weights", grams.stream().map(Gram::weight).toArray(Double[]::new))
                .param("points", grams.stream().map(Gram::points).toArray(Integer[]::new))
                .param("others", grams.stream().map(Gram::other).toArray(Boolean[]::new))
                .param("needed", needed);
    }

    Highlights highlights() {
        return new Highlights(grams.stream().map(Gram::text).collect(Collectors.<String>toSet()));
    }
}
