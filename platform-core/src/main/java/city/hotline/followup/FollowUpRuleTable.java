package city.hotline.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The versions of the present city's rules; none as long as they are as they were shipped. */
@Component
class FollowUpRuleTable {
    private static final TypeReference<List<FollowUpRule>> RULES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    FollowUpRuleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FollowUpRuleSet current() {
        return jdbc.sql("select * from follow_up_rules order by version desc limit 1")
                .query(FollowUpRuleTable::read)
                .optional()
                .orElse(FollowUpRuleSet.SHIPPED);
    }

    FollowUpRuleSet version(int version) {
        return jdbc.sql("select * from follow_up_rules where version = :version")
                .param("version", version)
                .query(FollowUpRuleTable::read)
                .optional()
                .orElse(FollowUpRuleSet.SHIPPED);
    }

    /** Newest first. */
    List<FollowUpRuleSet> all() {
        return jdbc.sql("select * from follow_up_rules order by version desc limit 100")
                .query(FollowUpRuleTable::read)
                .list();
    }

    /** @throws FollowUpRulesChanged where the version is taken */
    void insert(FollowUpRuleSet rules) {
        try {
            jdbc.sql("""
                            insert into follow_up_rules (version, rules, by_whom, at)
                            values (:version, cast(:rules as jsonb), :by, :at)""")
                    .param("version", rules.version())
                    .param("rules", JsonMapper.shared().writeValueAsString(rules.rules()))
                    .param("by", rules.by())
                    .param("at", rules.at().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException meanwhile) {
            throw new FollowUpRulesChanged();
        }
    }

    private static FollowUpRuleSet read(ResultSet row, int index) throws SQLException {
        return new FollowUpRuleSet(
                row.getInt("version"),
                JsonMapper.shared().readValue(row.getString("rules"), RULES),
                row.getString("by_whom"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
