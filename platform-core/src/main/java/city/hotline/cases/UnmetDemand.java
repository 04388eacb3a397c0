package city.hotline.cases;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The needs that nobody could serve: kept apart, so that somebody may be found who can. */
@Component
class UnmetDemand {
    private final JdbcClient jdbc;

    UnmetDemand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Case subject, Ending.NotAvailable declined, Step step) {
        jdbc.sql("""
                        insert into unmet_demand (case_id, item_id, item_code, area, reason, at)
                        values (:case, cast(:item as uuid), :code, :area, :reason, :at)""")
                .param("case", subject.id().value())
                .param("item", subject.facts().itemId())
                .param("code", subject.facts().itemCode())
                .param("area", subject.facts().area())
                .param("reason", declined.reason())
                .param("at", Columns.at(step.at()))
                .update();
    }
}
