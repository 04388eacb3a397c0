package city.hotline.search.postgres;

import city.hotline.search.Sought;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tenant's cases, by grams of number, title and description. What may not be found is left out before counting. */
@Component
class CaseGrams implements GramTable {
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z]{1,8}-[0-9]{1,8}(-[0-9]*)?");

    /** As {@code CaseFeed} has it. */
    private static final String MAY_BE_FOUND =
            "removed_at IS NULL AND line <> ALL (ARRAY(SELECT line FROM sealed_line))";

    private static final String SAMPLE = """
            WITH looked AS (
                SELECT id, search_text AS text, tableoid AS origin FROM hotline_case ORDER BY registered_at DESC, id DESC LIMIT 500)
            """ + Sampling.FREQUENT;

    private static final String COUNTS =
            Sampling.FOR_EACH + "SELECT FROM hotline_case WHERE search_grams(search_text) @> ARRAY[gram] LIMIT "
                    + MOST_COUNTED + Sampling.COUNTED;

    private static final String CASES =
            "SELECT id, coalesce(item_code = :item, false) AS same FROM (SELECT * FROM hotline_case WHERE ";

    private static final String THAT_MAY_BE_FOUND = " OFFSET 0) AS holding WHERE " + MAY_BE_FOUND;

    static final String BEST = Asked.WITH_ASKED + ", word AS ("
            + "SELECT id, same, weight, points, other FROM asked, LATERAL ("
            + CASES + "search_grams(search_text) @> ARRAY[gram]" + THAT_MAY_BE_FOUND + ") AS by_text"
            + " UNION ALL SELECT id, same, weight, points, other FROM asked, LATERAL ("
            + CASES + "search_title_grams(title) @> ARRAY[gram]" + THAT_MAY_BE_FOUND + ") AS by_title"
            + " UNION ALL SELECT id, same, 100, 100, false FROM ("
            + CASES + "number LIKE :number" + THAT_MAY_BE_FOUND + ") AS by_number)"
            + """
             SELECT id, sum(weight) AS score, bool_or(NOT other) AS by_words, bool_or(other) AS by_other,
                count(*) OVER () AS total
            FROM word GROUP BY id, same HAVING sum(points) >= :needed
            ORDER BY same DESC, score DESC, id DESC LIMIT :limit""";

    private final JdbcClient jdbc;

    CaseGrams(JdbcClient jdbc) {
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
                .param("number", number(sought.question().text().strip()))
                .param("limit", sought.limit())
                .query(Ranked::read)
                .list();
    }

    /** The beginning of a case's number; anything else is nobody's. */
    private static String number(String text) {
        String folded = Grams.fold(text);
        return NUMBER.matcher(folded).matches() ? folded.toUpperCase(Locale.ROOT) + "%" : "";
    }
}
