package city.hotline.departments;

import city.hotline.catalogue.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The rules of the dispatch directory as rows. */
@Component
class RuleTable {
    private static final String SELECT = """
            select r.*, d.name_zh, d.name_en from dispatch_rule r join department d on d.id = r.lead where\s""";
    private static final String VALID = SELECT
            + "r.valid_from <= :day and (r.valid_until is null or r.valid_until > :day) and r.items = any(:levels)";
    private static final String SCOPE =
            SELECT + "r.items = :items and r.area = :area" + " order by r.written_at desc, r.id desc";
    private static final String BY_ID = SELECT + "r.id = :id";
    private static final String LIST = SELECT + """
            (:ended or r.valid_until is null or r.valid_until > :day)
              and (:words = '' or r.items like :words || '%' or r.area like '%' || :words || '%'
                or lower(d.name_zh || ' ' || d.name_en || ' ' || r.case_number) like '%' || :words || '%')
            order by r.items, r.area, r.valid_from desc, r.id desc limit :limit""";

    private final JdbcClient jdbc;

    RuleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds on {@code day} for any of these beginnings of codes. */
    List<DispatchRule> valid(LocalDate day, List<String> levels) {
        return jdbc.sql(VALID)
                .param("day", day)
                .param("levels", new SqlArrayValue("text", levels.toArray()))
                .query(RuleTable::read)
                .list();
    }

    List<DispatchRule> history(RuleScope scope) {
        return jdbc.sql(SCOPE)
                .param("items", scope.items())
                .param("area", scope.area())
                .query(RuleTable::read)
                .list();
    }

    List<DispatchRule> list(String words, boolean ended, LocalDate day, int limit) {
        return jdbc.sql(LIST)
                .param("words", words)
                .param("ended", ended)
                .param("day", day)
                .param("limit", limit)
                .query(RuleTable::read)
                .list();
    }

    Optional<DispatchRule> byId(DispatchRuleId id) {
        return jdbc.sql(BY_ID).param("id", id.value()).query(RuleTable::read).optional();
    }

    /** Ends on {@code day} what holds for the very same scope then or later; what would begin later never begins. */
    void replace(RuleScope scope, LocalDate day, String by, Instant at) {
        jdbc.sql("""
                        update dispatch_rule set valid_until = greatest(valid_from, cast(:day as date)), ended_by = :by, ended_at = :at
                        where items = :items and area = :area and (valid_until is null or valid_until > :day)""")
                .param("items", scope.items())
                .param("area", scope.area())
                .param("day", day)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean end(DispatchRuleId id, LocalDate day, String by, Instant at) {
        return jdbc.sql("""
                                update dispatch_rule set valid_until = greatest(valid_from, cast(:day as date)), ended_by = :by, ended_at = :at
                                where id = :id and (valid_until is null or valid_until > :day)""")
                        .param("id", id.value())
                        .param("day", day)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** @throws RuleChanged when another rule of the scope was written meanwhile */
    void insert(DispatchRuleId id, NewRule rule, String by, Instant at) {
        try {
            jdbc.sql("""
                            insert into dispatch_rule (id, items, area, lead, helpers, valid_from, valid_until, source,
                                case_number, reason, written_by, written_at)
                            values (:id, :items, :area, :lead, :helpers, :from, cast(:until as date), :source, :case, :reason, :by, :at)""")
                    .param("id", id.value())
                    .param("items", rule.scope().items())
                    .param("area", rule.scope().area())
                    .param("lead", rule.lead().value())
                    .param(
                            "helpers",
                            new SqlArrayValue(
                                    "uuid",
                                    rule.helpers().stream()
                                            .map(DepartmentId::value)
                                            .toArray()))
                    .param("from", rule.from())
                    .param("until", rule.until())
                    .param("source", rule.source().name())
                    .param("case", rule.caseNumber())
                    .param("reason", rule.reason())
                    .param("by", by)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException meanwhile) {
            throw new RuleChanged();
        }
    }

    private static DispatchRule read(ResultSet row, int index) throws SQLException {
        return new DispatchRule(
                new DispatchRuleId(row.getObject("id", UUID.class)),
                new RuleScope(row.getString("items"), row.getString("area")),
                new DepartmentId(row.getObject("lead", UUID.class)),
                new Wording(row.getString("name_zh"), row.getString("name_en")),
                Arrays.stream((UUID[]) row.getArray("helpers").getArray())
                        .map(DepartmentId::new)
                        .toList(),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                RuleSource.valueOf(row.getString("source")),
                row.getString("case_number"),
                row.getString("reason"),
                row.getString("written_by"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("ended_by"));
    }
}
