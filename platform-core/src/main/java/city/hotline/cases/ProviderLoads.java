package city.hotline.cases;

import city.hotline.providers.ProviderId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How much firms and teams have to do, counted from the cases each time. It joins the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ProviderLoads {
    /** Served by hotline_case_open_of_handler and case_assignment_of_handler. */
    private static final String COUNTED = """
            select asked.id,
                (select count(*)::int from hotline_case c where c.handler_id = asked.id and c.next_due_at is not null
                    and c.state in ('ASSIGNED', 'ACCEPTED', 'ARRIVED', 'WAITING') and c.removed_at is null) as open,
                (select count(*)::int from case_assignment a where a.handler_id = asked.id and a.assigned_at >= :since
                    and a.returned_at is null) as today
            from unnest(cast(:ids as uuid[])) asked (id)""";

    private final JdbcClient jdbc;

    ProviderLoads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param open orders that it has and is not done with
     * @param today orders that it was given since the day began and did not give back
     */
    public record Load(int open, int today) {}

    /** One for each, zero for ids that nobody has. {@code since}: when the city's day began. */
    public Map<ProviderId, Load> of(Collection<ProviderId> providers, Instant since) {
        Map<ProviderId, Load> loads = new HashMap<>();
        jdbc.sql(COUNTED)
                .param(
                        "ids",
                        new SqlArrayValue(
                                "uuid",
                                providers.stream().map(ProviderId::value).toArray()))
                .param("since", Columns.at(since))
                .query(row -> {
                    loads.put(
                            new ProviderId(row.getObject("id", UUID.class)),
                            new Load(row.getInt("open"), row.getInt("today")));
                });
        return loads;
    }
}
