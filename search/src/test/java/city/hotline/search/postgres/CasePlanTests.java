package city.hotline.search.postgres;

import static city.hotline.testing.TwoCities.NINGBO;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import city.hotline.testing.TwoCities;
import java.sql.Types;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How the database goes about it: every text of a city cut for every gram of a question would take minutes. */
@RoomTest
class CasePlanTests {
    @Autowired
    TwoCities cities;

    @Autowired
    Tenants tenants;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aLongQuestionAsksTheIndexesAndNeverReadsTheTable() {
        List<String> plan = tenants.runAs(
                NINGBO,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    registerTwoThousand();
                    return plan(24);
                }));

        assertThat(plan).anyMatch(step -> step.contains("hotline_case_by_grams"));
        assertThat(plan).anyMatch(step -> step.contains("hotline_case_by_title_grams"));
        assertThat(plan).noneMatch(step -> step.contains("Seq Scan on hotline_case"));
    }

    private void registerTwoThousand() {
        jdbc.sql("""
                        INSERT INTO hotline_case (id, number, state, version, channel, registered_by_name, registered_at,
                            title, description, first_response_due_at, handling_due_at, next_due_at)
                        SELECT gen_random_uuid(), 'PLAN-' || n, 'REGISTERED', 0, 'PHONE', '28号', now(),
                            '路灯' || n, repeat('天色暗了', 40), now(), now(), now()
                        FROM generate_series(1, 2000) AS n""").update();
    }

    private List<String> plan(int grams) {
        Asked asked = new Asked(
                IntStream.range(0, grams)
                        .mapToObj(at -> new Gram(Character.toString('一' + at) + "灯", 1, 1, false))
                        .toList(),
                2);
        return asked.bind(jdbc.sql("EXPLAIN " + CaseGrams.BEST))
                .param("item", null, Types.VARCHAR)
                .param("number", "")
                .param("limit", 10)
                .query(String.class)
                .list();
    }
}
