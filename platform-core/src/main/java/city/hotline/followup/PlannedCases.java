package city.hotline.followup;

import city.hotline.cases.CaseAccess;
import city.hotline.cases.CaseId;
import city.hotline.cases.HandlerKind;
import city.hotline.catalogue.Urgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the rules have to know of cases. Those of sealed lines are not theirs: their own people call, and nothing of them is
 * written or counted here.
 */
@Component
class PlannedCases {
    private static final String FROM = """
            left join service_item item on item.id = hotline_case.item_id
            left join lateral (select p.number from caller_phone p
                where p.caller_id = hotline_case.caller_id and p.number like '+861%'
                order by p.added_at, p.number limit 1) phone on true
            left join unwritten_phone unwritten on unwritten.phone = phone.number
            where hotline_case.removed_at is null and hotline_case.import_id is null
                and hotline_case.line <> all(array(select s.line from sealed_line s))
            """;
    private static final String FACTS = """
            hotline_case.id, hotline_case.line, coalesce(hotline_case.item_code, '') as item_code, item.urgency,
            phone.number is not null and unwritten.phone is null as mobile
            """;
    private static final String ONE = "select " + FACTS
            + ", reworks as round, handler_kind, handler_id from hotline_case " + FROM
            + " and hotline_case.id = :id and hotline_case.state = 'DONE'";

    /** Served by case_assignment_by_end: each time that somebody was done, by whom, in which round. */
    private static final String DONE = """
            select %s, done.handler_kind, done.handler_id,
                (select count(*) from case_assignment before
                    where before.case_id = done.case_id and before.done_at < done.done_at) as round
            from case_assignment done join hotline_case on hotline_case.id = done.case_id %s
                and done.done_at is not null and coalesce(done.done_at, done.returned_at) >= :from
                and coalesce(done.done_at, done.returned_at) < :until
                and hotline_case.id in (select id from hotline_case where %s)""".formatted(FACTS, FROM, CaseAccess.SQL);

    private final JdbcClient jdbc;

    PlannedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for one that is not done, and for one that the rules are not for. */
    Optional<FollowUpFacts> done(CaseId id) {
        return jdbc.sql(ONE).param("id", id.value()).query(PlannedCases::read).optional();
    }

    /** Each time that somebody was done with a case which whoever is at work may know. */
    void doneBetween(Instant from, Instant until, Consumer<FollowUpFacts> each) {
        try (var facts = jdbc
                .sql(DONE)
                .params(CaseAccess.parameters())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(PlannedCases::read)
                .stream()) {
            facts.forEach(each);
        }
    }

    private static FollowUpFacts read(ResultSet row, int index) throws SQLException {
        @Nullable String urgency = row.getString("urgency");
        @Nullable String kind = row.getString("handler_kind");
        return new FollowUpFacts(
                new CaseId(row.getObject("id", UUID.class)),
                row.getInt("round"),
                row.getString("line"),
                row.getString("item_code"),
                urgency == null ? null : Urgency.valueOf(urgency),
                kind == null ? null : HandlerKind.valueOf(kind),
                row.getObject("handler_id", UUID.class),
                row.getBoolean("mobile"));
    }
}
