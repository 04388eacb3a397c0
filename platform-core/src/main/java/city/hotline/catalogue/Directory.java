package city.hotline.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table of those who can be given a matter, with the questions that are asked of each such table. The room that owns
 * the table owns its permissions and transactions too, and says what an entry is to it.
 *
 * @param <E> what the owning room makes of a {@link DirectoryEntry}
 */
public final class Directory<E> {

    /** An entry that answers a search, and why. */
    public record Found<E>(E entry, MatchReason reason) {}

    /** An entry that can be given an item, and why. */
    public record Offer<E>(E entry, Fit fit) {}

    private static final RowMapper<DirectoryEntry> ENTRY = (row, number) -> entry(row);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final String table;
    private final String select;
    private final String insert;
    private final Function<DirectoryEntry, E> reading;
    private final SearchTable search;

    /**
     * @param table a constant of the program: a table with the columns id, code, name_zh, name_en, phone, areas, items,
     *     kind, about and search_text
     */
    public Directory(
            JdbcClient jdbc, NamedParameterJdbcOperations batches, String table, Function<DirectoryEntry, E> reading) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.table = table;
        this.select = "SELECT id, code, name_zh, name_en, phone, areas, items, kind, about FROM " + table;
        this.insert = "INSERT INTO " + table
                + " (id, code, name_zh, name_en, phone, areas, items, kind, about, search_text) VALUES"
                + " (:id, :code, :name_zh, :name_en, :phone, :areas, :items, :kind, :about, :search_text)";
        this.reading = reading;
        this.search = new SearchTable(jdbc, table);
    }

    public Optional<E> byId(UUID id) {
        return jdbc.sql(select + " WHERE id = :id")
                .param("id", id)
                .query(ENTRY)
                .optional()
                .map(reading);
    }

    /** Every entry, by code. */
    public List<E> all() {
        return jdbc.sql(select + " ORDER BY code").query(ENTRY).list().stream()
                .map(reading)
                .toList();
    }

    /**
     * Everybody who answers for an item there: the longest beginning of its code first, then its area before the whole
     * city, then by code.
     *
     * @param itemCode six digits
     * @param place the name of an area or an address that holds one; null while it is not known
     */
    public List<Offer<E>> forItem(String itemCode, @Nullable String place) {
        return jdbc
                .sql(select + " WHERE items && CAST(:levels AS text[]) ORDER BY code")
                .param("levels", CodePrefix.levels(CodePrefix.require(itemCode)).toArray(String[]::new))
                .query(ENTRY)
                .list()
                .stream()
                .flatMap(entry -> entry.coverage().of(itemCode, place).map(fit -> new Offer<>(entry, fit)).stream())
                .sorted(Comparator.comparing(Offer::fit))
                .map(offer -> new Offer<>(reading.apply(offer.entry()), offer.fit()))
                .toList();
    }

    /**
     * Entries by what somebody typed: name, pinyin, initials, code, duties or areas; best first.
     *
     * @param query at most 100 characters
     * @param limit 1 to 200
     * @throws QueryTooLong when {@code query} is longer
     */
    public List<Found<E>> find(String query, int limit) {
        Map<UUID, MatchReason> best = search.best(query, limit);
        Map<UUID, DirectoryEntry> entries = byIds(best.keySet().toArray(UUID[]::new));
        return best.entrySet().stream()
                .flatMap(hit -> Stream.ofNullable(entries.get(hit.getKey()))
                        .map(entry -> new Found<>(reading.apply(entry), hit.getValue())))
                .toList();
    }

    /** @throws DuplicateKeyException when another entry has its code */
    public void add(DirectoryEntry entry) {
        batches.update(insert, columns(entry));
    }

    /** @throws AlreadyInstalled when the directory is not empty; its entries stay as they are */
    public void install(List<DirectoryEntry> entries) {
        if (jdbc.sql("SELECT EXISTS (SELECT FROM " + table + ")")
                .query(Boolean.class)
                .single()) {
            throw new AlreadyInstalled(table);
        }
        try {
            batches.batchUpdate(insert, entries.stream().map(Directory::columns).toArray(SqlParameterSource[]::new));
        } catch (DuplicateKeyException meanwhile) {
            throw new AlreadyInstalled(table);
        }
    }

    /** Replaces what {@code entry} says but its id and code; one that is not there changes nothing. */
    public void update(DirectoryEntry entry) {
        batches.update(
                "UPDATE " + table
                        + " SET name_zh = :name_zh, name_en = :name_en, phone = :phone, areas = :areas, items = :items,"
                        + " kind = :kind, about = :about, search_text = :search_text WHERE id = :id",
                columns(entry));
    }

    private Map<UUID, DirectoryEntry> byIds(UUID[] ids) {
        return jdbc.sql(select + " WHERE id = ANY (:ids)").param("ids", ids).query(ENTRY).list().stream()
                .collect(Collectors.toMap(DirectoryEntry::id, Function.identity()));
    }

    private static SqlParameterSource columns(DirectoryEntry entry) {
        return new MapSqlParameterSource()
                .addValue("id", entry.id())
                .addValue("code", entry.code())
                .addValue("name_zh", entry.name().zh())
                .addValue("name_en", entry.name().en())
                .addValue("phone", entry.phone())
                .addValue("areas", entry.coverage().areas().toArray(String[]::new))
                .addValue("items", entry.coverage().itemPrefixes().toArray(String[]::new))
                .addValue("kind", entry.kind())
                .addValue("about", entry.about())
                .addValue("search_text", searchText(entry).encoded());
    }

    private static SearchText searchText(DirectoryEntry entry) {
        List<String> words = Stream.concat(
                        Arrays.stream(entry.about().split("[、，]")), entry.coverage().areas().stream())
                .toList();
        return SearchText.of(entry.code(), entry.name(), words, List.of());
    }

    private static DirectoryEntry entry(ResultSet row) throws SQLException {
        return new DirectoryEntry(
                row.getObject("id", UUID.class),
                row.getString("code"),
                new Wording(row.getString("name_zh"), row.getString("name_en")),
                row.getString("phone"),
                new Coverage(strings(row, "items"), strings(row, "areas")),
                row.getString("kind"),
                row.getString("about"));
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
