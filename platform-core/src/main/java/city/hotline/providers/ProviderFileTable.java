package city.hotline.providers;

import city.hotline.catalogue.Coverage;
import city.hotline.catalogue.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The files of firms and teams, and what was done with them, as rows. */
@Component
class ProviderFileTable {
    private static final String SELECT = """
            select p.id, p.code, p.name_zh, p.name_en, p.phone, p.areas, p.items, p.kind, p.about, p.standing,
                   f.state, f.until, f.contract, f.submitted_by, f.content, f.version
            from provider p join provider_file f on f.provider = p.id""";

    private final JdbcClient jdbc;

    ProviderFileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ProviderFile> byId(ProviderId id) {
        return jdbc.sql(SELECT + " where p.id = :id")
                .param("id", id.value())
                .query(ProviderFileTable::file)
                .optional();
    }

    /** As {@link #byId}; whoever else would change or count on it waits until the transaction ends. */
    Optional<ProviderFile> hold(ProviderId id) {
        return jdbc.sql(SELECT + " where p.id = :id for update of f, p")
                .param("id", id.value())
                .query(ProviderFileTable::file)
                .optional();
    }

    /** As {@link #byId}; whoever would judge it waits until the transaction ends, and this waits for whoever does. */
    Optional<ProviderFile> share(ProviderId id) {
        return jdbc.sql(SELECT + " where p.id = :id for share of p")
                .param("id", id.value())
                .query(ProviderFileTable::file)
                .optional();
    }

    List<ProviderFile> byIds(Collection<ProviderId> ids) {
        return jdbc.sql(SELECT + " where p.id = any(:ids) order by p.code")
                .param(
                        "ids",
                        new SqlArrayValue(
                                "uuid", ids.stream().map(ProviderId::value).toArray()))
                .query(ProviderFileTable::file)
                .list();
    }

    List<ProviderFile> all() {
        return jdbc.sql(SELECT + " order by p.code")
                .query(ProviderFileTable::file)
                .list();
    }

    void add(ProviderId provider, Admission admission, FileContent content) {
        jdbc.sql("""
                        insert into provider_file (provider, state, until, contract, submitted_by, content, version)
                        values (:provider, :state, cast(:until as date), :contract, :submitted, cast(:content as jsonb), 0)""")
                .param("provider", provider.value())
                .param("state", admission.state().name())
                .param("until", admission.until())
                .param("contract", admission.contract())
                .param("submitted", admission.submittedBy())
                .param("content", json(content))
                .update();
    }

    /** Says whether it still was at {@code version}. */
    boolean write(ProviderId provider, long version, Admission admission, FileContent content) {
        return jdbc.sql("""
                        update provider_file set state = :state, until = cast(:until as date), contract = :contract,
                            submitted_by = :submitted, content = cast(:content as jsonb), version = version + 1
                        where provider = :provider and version = :version""")
                        .param("provider", provider.value())
                        .param("version", version)
                        .param("state", admission.state().name())
                        .param("until", admission.until())
                        .param("contract", admission.contract())
                        .param("submitted", admission.submittedBy())
                        .param("content", json(content))
                        .update()
                == 1;
    }

    void tell(ProviderId provider, AdmissionEvent event) {
        jdbc.sql("""
                        insert into provider_step (provider, at, actor, act, reason, until, contract)
                        values (:provider, :at, :actor, :act, :reason, cast(:until as date), :contract)""")
                .param("provider", provider.value())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("actor", event.actor())
                .param("act", event.act())
                .param("reason", event.reason())
                .param("until", event.until())
                .param("contract", event.contract())
                .update();
    }

    /** The newest first. */
    List<AdmissionEvent> told(ProviderId provider) {
        return jdbc.sql("select * from provider_step where provider = :provider order by at desc, id desc")
                .param("provider", provider.value())
                .query((row, index) -> new AdmissionEvent(
                        instant(row, "at"),
                        row.getString("actor"),
                        row.getString("act"),
                        row.getString("reason"),
                        row.getObject("until", LocalDate.class),
                        row.getString("contract")))
                .list();
    }

    /** How many users work for it. */
    int members(ProviderId provider) {
        return jdbc.sql("select count(*)::int from provider_member where provider = :provider")
                .param("provider", provider.value())
                .query(Integer.class)
                .single();
    }

    private static String json(FileContent content) {
        return JsonMapper.shared().writeValueAsString(StoredContent.of(content));
    }

    private static ProviderFile file(ResultSet row, int index) throws SQLException {
        @Nullable LocalDate until = row.getObject("until", LocalDate.class);
        return new ProviderFile(
                new Provider(
                        new ProviderId(row.getObject("id", UUID.class)),
                        row.getString("code"),
                        new Wording(row.getString("name_zh"), row.getString("name_en")),
                        ProviderForm.valueOf(row.getString("kind")),
                        row.getString("phone"),
                        new Coverage(strings(row, "items"), strings(row, "areas")),
                        row.getString("about")),
                ProviderStanding.valueOf(row.getString("standing")),
                new Admission(
                        AdmissionState.valueOf(row.getString("state")),
                        until,
                        row.getString("contract"),
                        row.getString("submitted_by")),
                JsonMapper.shared()
                        .readValue(row.getString("content"), StoredContent.class)
                        .content(),
                row.getLong("version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
