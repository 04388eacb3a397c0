package city.hotline.cases;

import city.hotline.tenancy.Tenants;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives case numbers: the city's prefix, the day in the city's zone, and a counter of that day of at least four digits,
 * for example NB-20261121-0398. Never the same twice in a city; a rolled-back transaction leaves a gap.
 *
 * <p>The day's counter stays locked from the insert of a case until its transaction ends.
 */
@Component
class CaseNumbers {
    private final JdbcClient jdbc;
    private final Tenants tenants;

    CaseNumbers(JdbcClient jdbc, Tenants tenants) {
        this.jdbc = jdbc;
        this.tenants = tenants;
    }

    /** The number of a case without its counter, which the database gives when the case is inserted. */
    String begin(Instant registeredAt) {
        return begin(dayOf(registeredAt));
    }

    LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, tenants.current().zone());
    }

    /** Reserves {@code count} numbers of {@code day} and gives the first. */
    int reserve(LocalDate day, int count) {
        int last = jdbc.sql("""
                        insert into case_counter (day, last) values (:day, :count)
                        on conflict (day) do update set last = case_counter.last + :count returning last""")
                .param("day", day)
                .param("count", count)
                .query(Integer.class)
                .single();
        return last - count + 1;
    }

    String format(LocalDate day, int counter) {
        return begin(day) + String.format(Locale.ROOT, "%04d", counter);
    }

    private String begin(LocalDate day) {
        return tenants.current().numberPrefix() + "-" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "-";
    }
}
