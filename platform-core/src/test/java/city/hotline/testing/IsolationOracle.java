package city.hotline.testing;

import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.ObjectMapper;

/**
 * Says whether work for one city saw anything of another. A marker, a word that stands nowhere else, is first written
 * into the other city's rows; then what the work gives back is searched for it, as text and as JSON, and so is every
 * row of every relation that the city's role may read in any schema at all.
 */
@Component
public class IsolationOracle {
    private static final String FOREIGN_RELATIONS = """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^(pg_|information_schema$)'
              and n.nspname <> current_schema()
              and has_schema_privilege(n.oid, 'USAGE') and has_table_privilege(c.oid, 'SELECT')
            order by 1""";

    private static final String READABLE_RELATIONS = """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^(pg_|information_schema$)'
              and has_schema_privilege(n.oid, 'USAGE') and has_table_privilege(c.oid, 'SELECT')
            order by 1""";

    private final Tenants tenants;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    IsolationOracle(Tenants tenants, TransactionTemplate transaction, JdbcClient jdbc, ObjectMapper json) {
        this.tenants = tenants;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Runs {@code work} for {@code city}, in no transaction but its own, and lists what was seen of others.
     *
     * @param marker a word that stands in rows of other cities alone
     * @return one line for each leak; empty when nothing was seen
     */
    public List<String> leaks(TenantId city, String marker, Supplier<?> work) {
        List<String> leaks = new ArrayList<>();
        Object seen = tenants.<Object>runAs(city, work::get);
        if (text(seen).contains(marker)) {
            leaks.add("the answer holds the marker");
        }
        tenants.runAs(city, () -> transaction.executeWithoutResult(status -> leaks.addAll(reachable(marker))));
        return leaks;
    }

    private List<String> reachable(String marker) {
        List<String> leaks = new ArrayList<>();
        relations(FOREIGN_RELATIONS).forEach(relation -> leaks.add("the role may read " + relation));
        for (String relation : relations(READABLE_RELATIONS)) {
            boolean found = jdbc.sql(
                            "select exists (select 1 from " + relation + " r where strpos(r::text, :marker) > 0)")
                    .param("marker", marker)
                    .query(Boolean.class)
                    .single();
            if (found) {
                leaks.add("the marker stands in " + relation);
            }
        }
        return leaks;
    }

    private List<String> relations(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private String text(Object seen) {
        return seen + " " + json.writeValueAsString(seen);
    }
}
