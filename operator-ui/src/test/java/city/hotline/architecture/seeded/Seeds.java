package city.hotline.architecture.seeded;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import com.vaadin.flow.component.html.Span;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import javax.sql.DataSource;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One class for each rule of the house, written to break it. */
public final class Seeds {
    private Seeds() {}

    public static final class KnowsVaadin {
        Span span = new Span();
    }

    public static final class HoldsAScopedValue {
        static final ScopedValue<String> TENANT = ScopedValue.newInstance();
    }

    public abstract static class ResolvesTenants implements CurrentTenantIdentifierResolver<String> {}

    public static final class PutsARoleOn {
        String sql() {
            return "select 1; set local role t_ruian";
        }
    }

    public static final class OpensAConnection {
        Connection open(DataSource source) throws SQLException {
            return source.getConnection();
        }
    }

    public static final class BuildsSql {
        int count(JdbcClient jdbc, String where) {
            return jdbc.sql("select 1 where " + where).query(Integer.class).single();
        }
    }

    public static final class AsksNatively {
        Object ask(EntityManager entities) {
            return entities.createNativeQuery("select 1").getSingleResult();
        }
    }

    public static final class InjectsAField {
        @Autowired
        DataSource source;
    }

    @SuppressWarnings("JavaUtilDate")
    public static final class UsesOldDates {
        Date date = new Date(0);
    }

    public static final class LooksAtTheWall {
        Instant now() {
            return Instant.now();
        }
    }

    public static final class LooksAtTheCalendar {
        LocalDate today() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    public static final class Prints {
        void print() {
            System.out.println("printed");
        }
    }

    public static final class AsksTheEngine {
        public Object ask() {
            return SearchRequest.of(search -> search.index("boling-anywhere-cases"));
        }
    }

    public static final class NamesAnIndex {
        public Object name() {
            return new IndexName("boling-anywhere-cases");
        }

        record IndexName(String text) {}
    }

    public static final class AsksWithASyntax {
        public Object ask() {
            return Query.of(query -> query.queryString(typed -> typed.query("tenant:*")));
        }
    }
}
