package city.hotline.followup;

import city.hotline.cases.CaseAccess;
import city.hotline.cases.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plans as rows, one for each round of a case. */
@Component
class FollowUpPlanTable {
    private static final String INSERT = """
            insert into follow_up_plan (case_id, round, version, rule, name, way, percent, draw, link, call, why, call_from,
                closes_at, next_at, at)
            values (:case, :round, :version, :rule, :name, :way, :percent, :draw, :link, :call, :why,
                cast(:from as timestamptz), cast(:closes as timestamptz), cast(:closes as timestamptz), :at)
            on conflict do nothing""";

    private final JdbcClient jdbc;

    FollowUpPlanTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether there was none for the round before. */
    boolean insert(CaseId id, FollowUpPlan plan) {
        return jdbc.sql(INSERT)
                        .param("case", id.value())
                        .param("round", plan.round())
                        .param("version", plan.version())
                        .param("rule", plan.place())
                        .param("name", plan.name())
                        .param("way", plan.way().name())
                        .param("percent", plan.percent())
                        .param("draw", plan.ticket().number())
                        .param("link", plan.link())
                        .param("call", plan.call())
                        .param("why", plan.why().name())
                        .param("from", at(plan.callFrom()))
                        .param("closes", at(plan.closesAt()))
                        .param("at", plan.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<FollowUpPlan> find(CaseId id, int round) {
        return jdbc.sql("select * from follow_up_plan where case_id = :case and round = :round")
                .param("case", id.value())
                .param("round", round)
                .query(FollowUpPlanTable::read)
                .optional();
    }

    /** Nothing more happens by itself. */
    void settle(CaseId id, int round) {
        jdbc.sql("update follow_up_plan set next_at = null where case_id = :case and round = :round")
                .param("case", id.value())
                .param("round", round)
                .update();
    }

    /** All of a case that may be known, oldest first. */
    List<FollowUpPlan> of(CaseId id) {
        return jdbc.sql("""
                        select * from follow_up_plan where case_id = :case and exists (select from hotline_case
                            where hotline_case.id = follow_up_plan.case_id and\s""" + CaseAccess.SQL + ") order by round")
                .param("case", id.value())
                .params(CaseAccess.parameters())
                .query(FollowUpPlanTable::read)
                .list();
    }

    private static FollowUpPlan read(ResultSet row, int index) throws SQLException {
        return new FollowUpPlan(
                row.getInt("round"),
                row.getInt("version"),
                row.getInt("rule"),
                row.getString("name"),
                FollowUpWay.valueOf(row.getString("way")),
                row.getInt("percent"),
                new Ticket(row.getInt("draw")),
                row.getBoolean("link"),
                row.getBoolean("call"),
                Unasked.valueOf(row.getString("why")),
                instant(row, "call_from"),
                instant(row, "closes_at"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
