package city.hotline.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tenant's synonyms at rest. Who changes them holds all of them, so that no word comes into two groups at once. */
@Component
class SynonymTable {
    private final JdbcClient jdbc;

    SynonymTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lock() {
        jdbc.sql("LOCK TABLE synonym_group IN SHARE ROW EXCLUSIVE MODE").update();
    }

    /** By their first words. */
    List<SynonymGroup> all() {
        return jdbc.sql("""
                        SELECT g.id, g.changed_at, g.changed_by, array_agg(s.word ORDER BY s.place) AS words
                        FROM synonym_group g JOIN synonym s ON s.group_id = g.id
                        GROUP BY g.id ORDER BY min(s.folded) FILTER (WHERE s.place = 0), g.id""").query(SynonymTable::group).list();
    }

    /** A group other than {@code own} that holds one of {@code keys}, with that word. */
    Optional<Taken> taken(Collection<String> keys, SynonymGroupId own) {
        return jdbc.sql("""
                        SELECT s.word, (SELECT array_agg(o.word ORDER BY o.place) FROM synonym o
                            WHERE o.group_id = s.group_id) AS words
                        FROM synonym s WHERE s.folded = ANY (:keys) AND s.group_id <> :own
                        ORDER BY s.folded LIMIT 1""")
                .param("keys", keys.toArray(String[]::new))
                .param("own", own.value())
                .query((row, number) -> new Taken(row.getString("word"), words(row)))
                .optional();
    }

    void put(SynonymGroupId id, SynonymWords words, Instant at, String by) {
        jdbc.sql("""
                        INSERT INTO synonym_group (id, changed_at, changed_by) VALUES (:id, :at, :by)
                        ON CONFLICT (id) DO UPDATE SET changed_at = :at, changed_by = :by""")
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        jdbc.sql("DELETE FROM synonym WHERE group_id = :id")
                .param("id", id.value())
                .update();
        Map<String, String> byKey = words.byKey();
        jdbc.sql("""
                        INSERT INTO synonym (folded, word, group_id, place)
                        SELECT folded, word, :id, place - 1
                        FROM unnest(:keys, :words) WITH ORDINALITY AS w (folded, word, place)""")
                .param("id", id.value())
                .param("keys", byKey.keySet().toArray(String[]::new))
                .param("words", byKey.values().toArray(String[]::new))
                .update();
    }

    boolean exists(SynonymGroupId id) {
        return jdbc.sql("SELECT count(*) FROM synonym_group WHERE id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean remove(SynonymGroupId id) {
        return jdbc.sql("DELETE FROM synonym_group WHERE id = :id")
                        .param("id", id.value())
                        .update()
                > 0;
    }

    private static SynonymGroup group(ResultSet row, int number) throws SQLException {
        return new SynonymGroup(
                new SynonymGroupId(row.getObject("id", UUID.class)),
                words(row),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"));
    }

    private static List<String> words(ResultSet row) throws SQLException {
        return Arrays.asList((String[]) row.getArray("words").getArray());
    }

    record Taken(String word, List<String> group) {}
}
