package city.hotline.search.postgres;

import city.hotline.search.postgres.GramTable.Sample;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** How often what occurs: what the tables' statements for that have in common, and the reading of what they give. */
final class Sampling {
    /** Goes on after texts that were {@code looked} at: {@code id}, {@code text} and, in {@code origin}, their table. */
    static final String FREQUENT = """
            SELECT gram, count(*) AS texts, (SELECT count(*) FROM looked) AS looked,
                (SELECT reltuples::bigint FROM pg_class WHERE oid = (SELECT origin FROM looked LIMIT 1)) AS estimated
            FROM (SELECT DISTINCT id, unnest(search_grams(text)) AS gram FROM looked) AS cut
            GROUP BY gram HAVING count(*) >= greatest(2, (SELECT count(*) FROM looked) / 100)""";

    /** Stands before a query of the texts that hold {@code gram}, and {@link #COUNTED} after it. */
    static final String FOR_EACH = "SELECT gram, texts FROM unnest(CAST(:grams AS text[])) AS gram,"
            + " LATERAL (SELECT count(*) AS texts FROM (";

    static final String COUNTED = ") AS found) AS counted WHERE texts > 0";

    private Sampling() {}

    /** @param rows what {@link #FREQUENT} gives */
    static Sample sample(StatementSpec rows) {
        return rows.query(result -> {
            Map<String, Integer> frequent = new HashMap<>();
            int looked = 0;
            long estimated = 0;
            while (result.next()) {
                frequent.put(result.getString("gram"), result.getInt("texts"));
                looked = result.getInt("looked");
                estimated = result.getLong("estimated");
            }
            return new Sample(Math.max(looked, estimated), looked, frequent);
        });
    }

    /** @param rows what {@link #COUNTED} gives */
    static Map<String, Integer> counts(StatementSpec rows) {
        return rows.query(result -> {
            Map<String, Integer> counts = new HashMap<>();
            while (result.next()) {
                counts.put(result.getString("gram"), result.getInt("texts"));
            }
            return counts;
        });
    }
}
