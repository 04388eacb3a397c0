package city.hotline.clocks;

import city.hotline.calendar.Counting;
import city.hotline.cases.CaseAccess;
import city.hotline.cases.CaseId;
import city.hotline.cases.DeadlineKind;
import city.hotline.catalogue.Span;
import city.hotline.foundation.Uuids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The deadlines of the present city at rest. */
@Component
class DeadlineTable {
    private static final String ADD = """
            insert into deadline (id, case_id, kind, started_at, warn_at, due_at, supervisor_at, administrator_at, rung,
                                  next_at, item_code, source, scope, span, counting, paused_at)
            values (:id, :case, :kind, :started, :warn, :due, :supervisor, :administrator, :rung,
                    :next, :item, :source, :scope, :span, :counting, cast(:paused as timestamptz))""";
    private static final String OF_CASE = """
            select d.id, d.kind, d.started_at, d.due_at, d.warned_at, d.fired_at, d.ended_at, d.paused_at, d.outcome, d.why,
                   d.source, d.scope, d.span, d.counting
            from deadline d join (select id from hotline_case where id = :case and\s""" + CaseAccess.SQL + """
            ) c on c.id = d.case_id
            order by d.started_at, d.id""";
    /**
     * Of what a drainer holds, what is due by the database's clock, which all processes share. Nobody is warned of what is
     * over already; every later rung is told, however long none was.
     */
    private static final String CLIMB = """
            update deadline d set
                rung = reached.rung,
                warned_at = case when reached.rung = 1 then statement_timestamp() else d.warned_at end,
                fired_at = case when reached.rung >= 2 then coalesce(d.fired_at, statement_timestamp()) end,
                next_at = case reached.rung
                    when 1 then d.due_at when 2 then d.supervisor_at when 3 then d.administrator_at end
            from (select id, rung as stood, case
                      when administrator_at <= statement_timestamp() then 4
                      when supervisor_at <= statement_timestamp() then 3
                      when due_at <= statement_timestamp() then 2
                      else 1 end as rung
                  from deadline
                  where id = any(:ids) and ended_at is null and next_at <= statement_timestamp()
                  order by id for update skip locked) reached
            where d.id = reached.id
            returning d.id, d.case_id, d.kind, d.due_at, reached.stood, d.rung, statement_timestamp() as at""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    DeadlineTable(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A deadline whose ladder was climbed from one rung to another. */
    record Climbed(DeadlineId id, CaseId caseId, DeadlineKind kind, Instant due, int stood, int rung, Instant at) {}

    List<Running> running(Collection<CaseId> cases) {
        return jdbc.sql("""
                        select id, case_id, kind, started_at, due_at, rung, item_code, source, paused_at from deadline
                        where case_id = any(:cases) and ended_at is null""")
                .param("cases", array(cases.stream().map(CaseId::value).toList()))
                .query(DeadlineTable::running)
                .list();
    }

    void end(UUID id, Outcome outcome, Why why, Instant at) {
        jdbc.sql("""
                        update deadline set ended_at = :at, outcome = :outcome, why = :why, next_at = null
                        where id = :id and ended_at is null""")
                .param("at", at(at))
                .param("outcome", outcome.name())
                .param("why", why == Why.NONE ? "" : why.name())
                .param("id", id)
                .update();
    }

    /** Lets the handler's clocks wait for the citizen. */
    void pause(CaseId id, Instant at) {
        jdbc.sql("""
                        update deadline set paused_at = :at, next_at = null
                        where case_id = :case and kind in ('ACCEPT', 'HANDLING') and ended_at is null
                          and paused_at is null""").param("at", at(at)).param("case", id.value()).update();
    }

    void add(List<NewDeadline> fresh) {
        if (!fresh.isEmpty()) {
            batches.batchUpdate(ADD, fresh.stream().map(DeadlineTable::row).toArray(SqlParameterSource[]::new));
        }
    }

    List<Climbed> climb(Collection<UUID> ids) {
        return jdbc.sql(CLIMB)
                .param("ids", array(ids))
                .query((row, index) -> new Climbed(
                        new DeadlineId(row.getObject("id", UUID.class)),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        DeadlineKind.valueOf(row.getString("kind")),
                        instant(row, "due_at"),
                        row.getInt("stood"),
                        row.getInt("rung"),
                        instant(row, "at")))
                .list();
    }

    List<CaseId> casesOf(Collection<UUID> deadlines) {
        return jdbc.sql("select distinct case_id from deadline where id = any(:ids)")
                .param("ids", array(deadlines))
                .query((row, index) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    /** The cases with a deadline that runs by a rule. */
    List<UUID> ruled() {
        return jdbc.sql("select distinct case_id from deadline where ended_at is null and source <> 'GIVEN'")
                .query((row, index) -> row.getObject("case_id", UUID.class))
                .list();
    }

    /** All that the case has or had, as they began; none for a case that whoever is at work may not know of. */
    List<Deadline> of(CaseId id) {
        return jdbc.sql(OF_CASE)
                .param("case", id.value())
                .params(CaseAccess.parameters())
                .query(DeadlineTable::deadline)
                .list();
    }

    private static SqlParameterSource row(NewDeadline fresh) {
        @Nullable Instant next = fresh.next();
        return new MapSqlParameterSource()
                .addValue("id", Uuids.next())
                .addValue("case", fresh.caseId().value())
                .addValue("kind", fresh.kind().name())
                .addValue("started", at(fresh.started()))
                .addValue("warn", at(fresh.ladder().get(0)))
                .addValue("due", at(fresh.ladder().get(1)))
                .addValue("supervisor", at(fresh.ladder().get(2)))
                .addValue("administrator", at(fresh.ladder().get(3)))
                .addValue("rung", fresh.rung())
                .addValue("next", next == null ? null : at(next))
                .addValue("item", fresh.itemCode())
                .addValue("source", fresh.rule().source().name())
                .addValue("scope", fresh.rule().scope())
                .addValue("span", fresh.rule().span().toString())
                .addValue("counting", fresh.rule().counting().name())
                .addValue("paused", fresh.paused() == null ? null : at(fresh.paused()));
    }

    private static Running running(ResultSet row, int index) throws SQLException {
        return new Running(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                DeadlineKind.valueOf(row.getString("kind")),
                instant(row, "started_at"),
                instant(row, "due_at"),
                row.getInt("rung"),
                row.getString("item_code"),
                RuleSource.valueOf(row.getString("source")),
                instantOrNull(row, "paused_at"));
    }

    private static Deadline deadline(ResultSet row, int index) throws SQLException {
        @Nullable String outcome = row.getString("outcome");
        String why = row.getString("why");
        return new Deadline(
                new DeadlineId(row.getObject("id", UUID.class)),
                DeadlineKind.valueOf(row.getString("kind")),
                instant(row, "started_at"),
                instant(row, "due_at"),
                instantOrNull(row, "warned_at"),
                instantOrNull(row, "fired_at"),
                instantOrNull(row, "ended_at"),
                instantOrNull(row, "paused_at"),
                outcome == null ? null : Outcome.valueOf(outcome),
                why.isEmpty() ? Why.NONE : Why.valueOf(why),
                RuleSource.valueOf(row.getString("source")),
                row.getString("scope"),
                Span.parse(row.getString("span")),
                Counting.valueOf(row.getString("counting")));
    }

    private static SqlArrayValue array(Collection<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
