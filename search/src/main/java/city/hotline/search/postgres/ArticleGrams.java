package city.hotline.search.postgres;

import city.hotline.departments.DepartmentId;
import city.hotline.search.Sought;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The tenant's published articles, by grams of title, keywords and body. What may not be found is left out first. */
@Component
class ArticleGrams implements GramTable {
    /** More titles than these are not read out for one question; nobody types initials for the rest. */
    private static final int MOST_TITLES = 20_000;

    private static final String MAY_BE_FOUND = """
            standing = 'PUBLISHED' AND removed_at IS NULL AND (readers = ANY (:readers) OR owner = cast(:department AS uuid))
            AND coalesce(valid_from, :today) <= :today AND coalesce(valid_until, :today) >= :today
            AND (lines = '{}' OR :line = ANY (lines))
            AND (:area = '' OR areas = '{}' OR :area = ANY (areas))""";

    private static final String SAMPLE = """
            WITH looked AS (
                SELECT id, list_text AS text, tableoid AS origin FROM article ORDER BY id DESC LIMIT 300)
            """ + Sampling.FREQUENT;

    private static final String COUNTS =
            Sampling.FOR_EACH + "SELECT FROM article WHERE search_grams(list_text) @> ARRAY[gram] LIMIT " + MOST_COUNTED
                    + Sampling.COUNTED;

    private static final String TITLES =
            "SELECT id, title, keywords FROM article WHERE " + MAY_BE_FOUND + " LIMIT :most";

    private static final String ARTICLES =
            "SELECT id, coalesce(:item = ANY (items), false) AS same, title FROM (SELECT * FROM article WHERE ";

    private static final String THAT_MAY_BE_FOUND = " OFFSET 0) AS holding WHERE " + MAY_BE_FOUND;

    private static final String BEST = Asked.WITH_ASKED + ", word AS ("
            + "SELECT id, same, weight, points, other FROM asked, LATERAL ("
            + ARTICLES + "search_grams(list_text) @> ARRAY[gram]" + THAT_MAY_BE_FOUND + ") AS by_text"
            // A title that is the question itself comes first.
            + " UNION ALL SELECT id, same, CASE lower(normalize(title, NFKC) COLLATE pg_c_utf8) WHEN :asked"
            + " THEN 10 * weight ELSE weight END, points, other FROM asked, LATERAL ("
            + ARTICLES + "search_title_grams(title) @> ARRAY[gram]" + THAT_MAY_BE_FOUND + ") AS by_title"
            + " UNION ALL SELECT id, same, 10, 100, NULL FROM ("
            + ARTICLES + "id = ANY (:sounding)" + THAT_MAY_BE_FOUND + ") AS by_sound)"
            + """
             SELECT id, sum(weight) AS score, coalesce(bool_or(NOT other), false) AS by_words,
                coalesce(bool_or(other), false) AS by_other, count(*) OVER () AS total
            FROM word GROUP BY id, same HAVING sum(points) >= :needed
            ORDER BY same DESC, score DESC, id DESC LIMIT :limit""";

    private final JdbcClient jdbc;

    ArticleGrams(JdbcClient jdbc) {
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

    /** Every article that may be found, by what it is called. */
    List<Titled> titles(Sought sought) {
        return filtered(jdbc.sql(TITLES), sought)
                .param("most", MOST_TITLES)
                .query(ArticleGrams::titled)
                .list();
    }

    /** @param sounding articles that are found by how they sound, whatever grams they hold */
    List<Ranked> best(Asked asked, Collection<UUID> sounding, Sought sought) {
        return filtered(asked.bind(jdbc.sql(BEST)), sought)
                .param("asked", Grams.fold(sought.question().text().strip()))
                .param("sounding", sounding.toArray(UUID[]::new))
                .param("item", sought.question().item(), Types.VARCHAR)
                .param("limit", sought.limit())
                .query(Ranked::read)
                .list();
    }

    private static StatementSpec filtered(StatementSpec statement, Sought sought) {
        return statement
                .param(
                        "readers",
                        sought.viewer().readers().stream().map(Enum::name).toArray(String[]::new))
                .param("department", department(sought))
                .param("today", sought.today())
                .param("line", sought.question().line())
                .param("area", sought.question().area());
    }

    private static @Nullable UUID department(Sought sought) {
        DepartmentId own = sought.viewer().department();
        return own == null ? null : own.value();
    }

    private static Titled titled(ResultSet row, int number) throws SQLException {
        return new Titled(
                row.getObject("id", UUID.class),
                row.getString("title"),
                Arrays.asList(row.getString("keywords").split("\n")));
    }

    record Titled(UUID id, String title, List<String> keywords) {}
}
