package city.hotline.search.postgres;

import city.hotline.search.WhyFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A text that was found.
 *
 * @param byWords whether words of the question stand in it
 * @param byOther whether other words by the city's list do
 * @param total how many were found; the same in each row of an answer
 */
record Ranked(UUID id, double score, boolean byWords, boolean byOther, long total) {
    /** Counting stops here. */
    private static final long MOST = 10_000;

    static Ranked read(ResultSet row, int number) throws SQLException {
        return new Ranked(
                row.getObject("id", UUID.class),
                row.getDouble("score"),
                row.getBoolean("by_words"),
                row.getBoolean("by_other"),
                row.getLong("total"));
    }

    static long total(List<Ranked> found) {
        return found.isEmpty() ? 0 : Math.min(MOST, found.getFirst().total());
    }

    Set<WhyFound> why(String question, String title) {
        Set<WhyFound> why = EnumSet.noneOf(WhyFound.class);
        if (Words.begins(title, question)) {
            why.add(WhyFound.TITLE);
        }
        if (byWords) {
            why.add(WhyFound.WORDS);
        }
        if (byOther) {
            why.add(WhyFound.SYNONYM);
        }
        return why;
    }
}
