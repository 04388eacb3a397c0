package city.hotline.cases;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads them straight from the rows. */
@Component
class LabelledCaseRows implements LabelledCases {
    private static final String LABELLED = """
            from hotline_case c
            where c.removed_at is null and (c.item_code is not null or c.label <> '')
              and not exists (select 1 from sealed_line s where s.line = c.line)""";
    private static final String COUNT = "select count(*) " + LABELLED;
    private static final String NEWEST = "select c.title, c.description, c.item_code, c.label " + LABELLED
            + " order by c.registered_at desc, c.id desc limit :limit";

    private final JdbcClient jdbc;

    LabelledCaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int count() {
        return jdbc.sql(COUNT).query(Integer.class).single();
    }

    @Override
    public List<LabelledCase> newest(int limit) {
        return jdbc.sql(NEWEST)
                .param("limit", limit)
                .query((row, number) -> new LabelledCase(
                        row.getString("title"),
                        row.getString("description"),
                        row.getString("item_code"),
                        row.getString("label")))
                .list();
    }
}
