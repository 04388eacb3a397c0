package city.hotline.callers;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Callers in the city's schema. */
@Component
class CallerTable {
    private static final String CALLER = """
            select c.*, array(select p.raw from caller_phone p where p.caller_id = c.id order by p.added_at, p.number)
                       as phones
            from caller c
            """;

    private final JdbcClient jdbc;

    CallerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CallerId id, Instant at) {
        jdbc.sql("insert into caller (id, created_at) values (?, ?)")
                .params(id.value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(CallerId id) {
        jdbc.sql("delete from caller where id = ?").param(id.value()).update();
    }

    Optional<Caller> find(CallerId id) {
        return jdbc.sql(CALLER + "where c.id = ?")
                .param(id.value())
                .query(CallerTable::caller)
                .optional();
    }

    List<Caller> findAll(Collection<CallerId> ids) {
        return jdbc.sql(CALLER + "where c.id = any(?)")
                .param(new SqlArrayValue(
                        "uuid", ids.stream().map(CallerId::value).distinct().toArray()))
                .query(CallerTable::caller)
                .list();
    }

    List<Caller> members(HouseholdId household) {
        return jdbc.sql(CALLER + "where c.household = ? order by c.created_at, c.id")
                .param(household.value())
                .query(CallerTable::caller)
                .list();
    }

    List<Caller> withDigits(String digits, int limit) {
        return jdbc.sql(CALLER + """
                        where c.id in (select caller_id from caller_phone
                                       where dialled like :beginning or reverse(dialled) like :end)
                        order by c.created_at desc, c.id limit :limit""")
                .param("beginning", digits + "%")
                .param("end", reversed(digits) + "%")
                .param("limit", limit)
                .query(CallerTable::caller)
                .list();
    }

    List<Caller> withName(String name, int limit) {
        String key = key(name);
        return jdbc.sql(CALLER + """
                        where c.name_key like :beginning or reverse(c.name_key) like :end
                        order by c.created_at desc, c.id limit :limit""")
                .param("beginning", literally(key) + "%")
                .param("end", literally(reversed(key)) + "%")
                .param("limit", limit)
                .query(CallerTable::caller)
                .list();
    }

    boolean update(CallerId id, CallerProfile profile, long version) {
        return jdbc.sql("""
                        update caller set name = :name, name_key = :key, salutation = :salutation, area = :area,
                            address = :address, note = :note, confidential = :confidential, version = version + 1
                        where id = :id and version = :version""")
                        .param("name", profile.name())
                        .param("key", profile.name() == null ? null : key(profile.name()))
                        .param("salutation", profile.salutation())
                        .param("area", profile.area())
                        .param("address", profile.address())
                        .param("note", profile.note())
                        .param("confidential", profile.confidential())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** @param most no more than this many are kept */
    void alsoKnownAs(CallerId id, String name, int most) {
        jdbc.sql("""
                        update caller set other_names = array_append(other_names, :name::text)
                        where id = :id and name is distinct from :name and not :name = any(other_names)
                            and cardinality(other_names) < :most""")
                .param("name", name)
                .param("id", id.value())
                .param("most", most)
                .update();
    }

    void tag(CallerId id, String tag) {
        jdbc.sql("update caller set tags = array_append(tags, :tag::text) where id = :id and not :tag = any(tags)")
                .param("tag", tag)
                .param("id", id.value())
                .update();
    }

    void untag(CallerId id, String tag) {
        jdbc.sql("update caller set tags = array_remove(tags, ?::text) where id = ?")
                .params(tag, id.value())
                .update();
    }

    void live(CallerId id, @Nullable HouseholdId household) {
        jdbc.sql("update caller set household = :household where id = :id")
                .param("household", household == null ? null : household.value(), Types.OTHER)
                .param("id", id.value())
                .update();
    }

    /** The callers' rows in the order of their ids, kept from others until the transaction ends. */
    void lock(CallerId one, CallerId other) {
        jdbc.sql("select id from caller where id in (?, ?) order by id for update")
                .params(one.value(), other.value())
                .query(UUID.class)
                .list();
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** By code points, as the database reverses. */
    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static String literally(String text) {
        return text.replaceAll("[\\\\%_]", "\\\\$0");
    }

    private static Caller caller(ResultSet row, int number) throws SQLException {
        return new Caller(
                id(row, "id"),
                texts(row.getArray("phones")).map(PhoneNumber::parse).toList(),
                new CallerProfile(
                        row.getString("name"),
                        row.getString("salutation"),
                        row.getString("area"),
                        row.getString("address"),
                        row.getString("note"),
                        row.getBoolean("confidential")),
                texts(row.getArray("other_names")).toList(),
                texts(row.getArray("tags")).toList(),
                Optional.ofNullable(row.getObject("household", UUID.class))
                        .map(HouseholdId::new)
                        .orElse(null),
                row.getLong("version"));
    }

    private static CallerId id(ResultSet row, String column) throws SQLException {
        return new CallerId(row.getObject(column, UUID.class));
    }

    private static Stream<String> texts(Array array) throws SQLException {
        return Stream.of((String[]) array.getArray());
    }
}
