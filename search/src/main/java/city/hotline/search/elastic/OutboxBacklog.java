package city.hotline.search.elastic;

import city.hotline.search.IndexBacklog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what waits in the outbox for the indexes, and the articles whose meaning is still to be computed. */
@Component
class OutboxBacklog implements IndexBacklog {
    private final JdbcClient jdbc;

    OutboxBacklog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public long waiting() {
        return jdbc.sql("""
                        SELECT (SELECT count(*) FROM outbox WHERE topic LIKE 'search.%' AND dead_at IS NULL)
                            + (SELECT count(*) FROM article_vector WHERE vectors IS NULL)""").query(Long.class).single();
    }
}
