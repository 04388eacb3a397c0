package city.hotline.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code service_item}: what stands in its columns, and the statements over it. */
@Component
class ItemRows {
    private static final String SELECT = """
            SELECT id, code, class_zh, class_en, group_zh, group_en, name_zh, name_en, synonyms, subject, audience,
                   provider_kind, urgency, channel, area, line, price, standard_zh, standard_en, questions,
                   first_response, accept, handling
              FROM service_item
            """;
    private static final String INSERT = """
            INSERT INTO service_item (id, code, class_zh, class_en, group_zh, group_en, name_zh, name_en, synonyms,
                                      subject, audience, provider_kind, urgency, channel, area, line, price,
                                      standard_zh, standard_en, questions, first_response, accept, handling,
                                      search_text)
            VALUES (:id, :code, :class_zh, :class_en, :group_zh, :group_en, :name_zh, :name_en, :synonyms,
                    :subject, :audience, :provider_kind, :urgency, :channel, :area, :line, :price,
                    :standard_zh, :standard_en, CAST(:questions AS jsonb), :first_response, :accept, :handling,
                    :search_text)
            """;
    private static final RowMapper<ServiceItem> ITEM = (row, number) -> item(row);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    ItemRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(List<ServiceItem> items) {
        batches.batchUpdate(INSERT, items.stream().map(ItemRows::columns).toArray(SqlParameterSource[]::new));
    }

    int count() {
        return jdbc.sql("SELECT count(*) FROM service_item")
                .query(Integer.class)
                .single();
    }

    Optional<ServiceItem> byId(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id").param("id", id).query(ITEM).optional();
    }

    List<ServiceItem> byIds(Collection<UUID> ids) {
        return jdbc.sql(SELECT + "WHERE id = ANY (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(ITEM)
                .list();
    }

    Optional<ServiceItem> byCode(String code) {
        return jdbc.sql(SELECT + "WHERE code = :code")
                .param("code", code)
                .query(ITEM)
                .optional();
    }

    /** @param prefix digits, possibly none */
    List<ServiceItem> under(String prefix) {
        return jdbc.sql(SELECT + "WHERE code LIKE :pattern ORDER BY code")
                .param("pattern", prefix + "%")
                .query(ITEM)
                .list();
    }

    /** @param code of the item before the first one wanted; empty for the first of all */
    List<ServiceItem> following(String code, int limit) {
        return jdbc.sql(SELECT + "WHERE code > :code ORDER BY code LIMIT :limit")
                .param("code", code)
                .param("limit", limit)
                .query(ITEM)
                .list();
    }

    /** @param last id of the item before the first one wanted; null for the first of all */
    List<ServiceItem> afterId(@Nullable UUID last, int limit) {
        return jdbc.sql(
                        SELECT
                                + "WHERE id > coalesce(:last, '00000000-0000-0000-0000-000000000000'::uuid) ORDER BY id LIMIT :limit")
                .param("last", last, Types.OTHER)
                .param("limit", limit)
                .query(ITEM)
                .list();
    }

    private static SqlParameterSource columns(ServiceItem item) {
        Dimensions dimensions = item.dimensions();
        return new MapSqlParameterSource()
                .addValue("id", item.id().value())
                .addValue("code", item.code())
                .addValue("class_zh", item.className().zh())
                .addValue("class_en", item.className().en())
                .addValue("group_zh", item.groupName().zh())
                .addValue("group_en", item.groupName().en())
                .addValue("name_zh", item.name().zh())
                .addValue("name_en", item.name().en())
                .addValue("synonyms", item.synonyms().toArray(String[]::new))
                .addValue("subject", dimensions.subject().name())
                .addValue("audience", dimensions.audience().name())
                .addValue("provider_kind", dimensions.providerKind().name())
                .addValue("urgency", dimensions.urgency().name())
                .addValue("channel", dimensions.channel().name())
                .addValue("area", dimensions.area().name())
                .addValue("line", dimensions.line())
                .addValue("price", dimensions.price().name())
                .addValue("standard_zh", item.standard().zh())
                .addValue("standard_en", item.standard().en())
                .addValue("questions", QuestionsColumn.write(item.questions()))
                .addValue("first_response", item.firstResponse().toString())
                .addValue("accept", item.accept().toString())
                .addValue("handling", item.handling().toString())
                .addValue("search_text", searchText(item).encoded());
    }

    private static SearchText searchText(ServiceItem item) {
        return SearchText.of(item.code(), item.name(), item.synonyms(), List.of(item.className(), item.groupName()));
    }

    private static ServiceItem item(ResultSet row) throws SQLException {
        return new ServiceItem(
                new ItemId(row.getObject("id", UUID.class)),
                row.getString("code"),
                new Wording(row.getString("class_zh"), row.getString("class_en")),
                new Wording(row.getString("group_zh"), row.getString("group_en")),
                new Wording(row.getString("name_zh"), row.getString("name_en")),
                List.of((String[]) row.getArray("synonyms").getArray()),
                dimensions(row),
                new Wording(row.getString("standard_zh"), row.getString("standard_en")),
                QuestionsColumn.read(row.getString("questions")),
                Span.parse(row.getString("first_response")),
                Span.parse(row.getString("accept")),
                Span.parse(row.getString("handling")));
    }

    private static Dimensions dimensions(ResultSet row) throws SQLException {
        return new Dimensions(
                Subject.valueOf(row.getString("subject")),
                Audience.valueOf(row.getString("audience")),
                ProviderKind.valueOf(row.getString("provider_kind")),
                Urgency.valueOf(row.getString("urgency")),
                ServiceChannel.valueOf(row.getString("channel")),
                Area.valueOf(row.getString("area")),
                row.getString("line"),
                Price.valueOf(row.getString("price")));
    }
}
