package city.hotline.search.postgres;

import city.hotline.search.postgres.GramTable.Sample;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Reads what the tables' queries for frequencies give. */
final class Sampling {
    private Sampling() {}

    /** @param rows {@code gram}, {@code texts}, and in each row the same {@code looked} and {@code estimated} */
    static Sample sample(StatementSpec rows) {
        return rows.query(result -> {
            Map<String, Integer> frequent = new HashMap<>();
            int looked = 0;
            long estimated = 0;
            while (result.next()) {
                frequent.put(result.getString("gram"), result.getInt("texts"));
                looked = result.getInt("looked");
                estimated = result.getLong("estimated");
            }
            return new Sample(Math.max(looked, estimated), looked, frequent);
        });
    }

    /** @param rows {@code gram} and {@code texts} */
    static Map<String, Integer> counts(StatementSpec rows) {
        return rows.query(result -> {
            Map<String, Integer> counts = new HashMap<>();
            while (result.next()) {
                counts.put(result.getString("gram"), result.getInt("texts"));
            }
            return counts;
        });
    }
}
