package city.hotline.search.postgres;

import city.hotline.search.Sought;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tenant's service items, by grams of names, citizens' words and the way through the catalogue. */
@Component
class ItemGrams implements GramTable {
    private static final String SAMPLE = """
            WITH looked AS (
                SELECT id, search_text AS text, tableoid AS origin FROM service_item LIMIT 500)
            """ + Sampling.FREQUENT;

    private static final String COUNTS =
            Sampling.FOR_EACH + "SELECT FROM service_item WHERE search_grams(search_text) @> ARRAY[gram] LIMIT "
                    + MOST_COUNTED + Sampling.COUNTED;

    private static final String BEST = Asked.WITH_ASKED + """
            , word AS (
                SELECT id, code, weight, points, other FROM asked, LATERAL (
                    SELECT id, code FROM service_item WHERE search_grams(search_text) @> ARRAY[gram] OFFSET 0) AS by_text
                UNION ALL
                SELECT id, code, weight, points, other FROM asked, LATERAL (
                    SELECT id, code FROM service_item WHERE search_title_grams(name_zh) @> ARRAY[gram] OFFSET 0) AS by_title)
            SELECT id, sum(weight) AS score, bool_or(NOT other) AS by_words, bool_or(other) AS by_other,
                count(*) OVER () AS total
            FROM word GROUP BY id, code HAVING sum(points) >= :needed
            ORDER BY coalesce(code = :item, false) DESC, score DESC, code LIMIT :limit""";

    private final JdbcClient jdbc;

    ItemGrams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Sample sample() {
        return Sampling.sample(jdbc.sql(SAMPLE));
    }

    @Override
    public Map<String, Integer> counts(Collection<String> grams) {
        return Sampling.counts(jdbc.sql(COUNTS).param("grams", grams.toArray(String[]::new)));
    }

    List<Ranked> best(Asked asked, Sought sought) {
        return asked.bind(jdbc.sql(BEST))
                .param("item", sought.question().item(), Types.VARCHAR)
                .param("limit", sought.limit())
                .query(Ranked::read)
                .list();
    }
}
