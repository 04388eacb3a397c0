package city.hotline.cases;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The city's sealed lines, for whoever says which users work on them. */
@Service
public class SealedLines {
    private final JdbcClient jdbc;

    SealedLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their codes, in order. */
    @PreAuthorize("hasAuthority('MANAGE_USERS')")
    @Transactional(readOnly = true)
    public List<String> all() {
        return jdbc.sql("select line from sealed_line order by line")
                .query((row, index) -> row.getString("line"))
                .list();
    }
}
