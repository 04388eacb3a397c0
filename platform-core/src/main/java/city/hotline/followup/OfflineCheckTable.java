package city.hotline.followup;

import city.hotline.cases.CaseAccess;
import city.hotline.cases.CaseId;
import city.hotline.cases.HandlerKind;
import city.hotline.foundation.Uuids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Draws and checks as rows. */
@Component
class OfflineCheckTable {
    /** Served by hotline_case_by_end. */
    private static final String CLOSED = """
            select id from hotline_case
            where state in ('CLOSED_SOLVED', 'CLOSED_UNSOLVED', 'CLOSED_UNRATED') and import_id is null
                and removed_at is null and closed_at >= :from and closed_at < :until
                and coalesce(item_code, '') like :items
                and (cast(:kind as text) is null or handler_kind = :kind)
                and (cast(:handler as uuid) is null or handler_id = :handler)
                and line <> all(array(select s.line from sealed_line s)) and\s""" + CaseAccess.SQL;

    private static final String CHECKS = """
            select o.*, hotline_case.number, hotline_case.title, hotline_case.address, hotline_case.handler_name
            from offline_check o join hotline_case on hotline_case.id = o.case_id
            where hotline_case.id in (select id from hotline_case where\s""" + CaseAccess.SQL + ") ";

    private static final String DRAWS = """
            select d.*, (select count(*) from offline_check o where o.draw_id = d.id) as drawn,
                (select count(*) from offline_check o where o.draw_id = d.id and o.at is not null) as checked
            from check_draw d order by d.at desc, d.id desc limit :most""";

    private final JdbcClient jdbc;

    OfflineCheckTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CaseId> closed(DrawFilter filter) {
        RuleScope.By handler = filter.handler();
        return jdbc.sql(CLOSED)
                .params(CaseAccess.parameters())
                .param("from", at(filter.from()))
                .param("until", at(filter.until()))
                .param("items", filter.items() + "%")
                .param("kind", handler == null ? null : handler.kind().name())
                .param("handler", handler == null ? null : handler.id())
                .query((row, index) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }

    void insert(CheckDraw draw) {
        DrawFilter filter = draw.filter();
        RuleScope.By handler = filter.handler();
        jdbc.sql("""
                        insert into check_draw (id, at, by_whom, seed, closed_from, closed_until, items, handler_kind,
                            handler_id, handler_name, percent, number, population)
                        values (:id, :at, :by, :seed, :from, :until, :items, :kind, cast(:handler as uuid), :name,
                            cast(:percent as smallint), cast(:number as smallint), :population)""")
                .param("id", draw.id())
                .param("at", at(draw.at()))
                .param("by", draw.by())
                .param("seed", draw.seed())
                .param("from", at(filter.from()))
                .param("until", at(filter.until()))
                .param("items", filter.items())
                .param("kind", handler == null ? null : handler.kind().name())
                .param("handler", handler == null ? null : handler.id())
                .param("name", handler == null ? "" : handler.name())
                .param("percent", filter.percent())
                .param("number", filter.number())
                .param("population", draw.population())
                .update();
    }

    void insert(UUID draw, int place, Lot lot) {
        jdbc.sql("""
                        insert into offline_check (id, draw_id, case_id, place, ticket)
                        values (:id, :draw, :case, :place, :ticket)""")
                .param("id", Uuids.next())
                .param("draw", draw)
                .param("case", lot.id().value())
                .param("place", place)
                .param("ticket", lot.ticket())
                .update();
    }

    /** @return whether nobody was first */
    boolean write(UUID id, Said said, Seen seen, String by, Instant at) {
        return jdbc.sql("""
                        update offline_check set went = :went, responded = :responded, solved = :solved,
                            satisfied = cast(:satisfied as boolean), words = :words, said_by = :saidBy,
                            said_responded = :saidResponded, said_solved = :saidSolved,
                            said_stars = cast(:saidStars as smallint), at = :at, by_whom = :by
                        where id = :id and at is null""")
                        .param("id", id)
                        .param("went", seen.went())
                        .param("responded", seen.responded())
                        .param("solved", seen.solved().name())
                        .param("satisfied", seen.satisfied())
                        .param("words", seen.words())
                        .param("saidBy", said.by().name())
                        .param("saidResponded", said.responded())
                        .param("saidSolved", said.solved().name())
                        .param("saidStars", said.stars())
                        .param("at", at(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** Those whose cases may be known, in the order of their tickets. */
    List<OfflineCheck> of(UUID draw) {
        return jdbc.sql(CHECKS + "and o.draw_id = :draw order by o.place")
                .params(CaseAccess.parameters())
                .param("draw", draw)
                .query(OfflineCheckTable::check)
                .list();
    }

    Optional<OfflineCheck> find(UUID id) {
        return jdbc.sql(CHECKS + "and o.id = :id")
                .params(CaseAccess.parameters())
                .param("id", id)
                .query(OfflineCheckTable::check)
                .optional();
    }

    List<CheckDraw> draws(int most) {
        return jdbc.sql(DRAWS)
                .param("most", most)
                .query(OfflineCheckTable::draw)
                .list();
    }

    private static CheckDraw draw(ResultSet row, int index) throws SQLException {
        @Nullable String kind = row.getString("handler_kind");
        return new CheckDraw(
                row.getObject("id", UUID.class),
                instant(row, "at"),
                row.getString("by_whom"),
                row.getString("seed"),
                new DrawFilter(
                        instant(row, "closed_from"),
                        instant(row, "closed_until"),
                        row.getString("items"),
                        kind == null
                                ? null
                                : new RuleScope.By(
                                        HandlerKind.valueOf(kind),
                                        row.getObject("handler_id", UUID.class),
                                        row.getString("handler_name")),
                        number(row, "percent"),
                        number(row, "number")),
                row.getInt("population"),
                row.getInt("drawn"),
                row.getInt("checked"));
    }

    private static OfflineCheck check(ResultSet row, int index) throws SQLException {
        boolean given = row.getObject("at") != null;
        return new OfflineCheck(
                row.getObject("id", UUID.class),
                row.getObject("draw_id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                row.getString("address"),
                row.getString("handler_name"),
                row.getInt("place"),
                row.getString("ticket"),
                given
                        ? new Said(
                                Said.By.valueOf(row.getString("said_by")),
                                row.getBoolean("said_responded"),
                                Solved.valueOf(row.getString("said_solved")),
                                number(row, "said_stars"))
                        : null,
                given
                        ? new Seen(
                                row.getBoolean("went"),
                                row.getBoolean("responded"),
                                Solved.valueOf(row.getString("solved")),
                                row.getObject("satisfied", Boolean.class),
                                row.getString("words"))
                        : null,
                given ? instant(row, "at") : null,
                row.getString("by_whom"));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
