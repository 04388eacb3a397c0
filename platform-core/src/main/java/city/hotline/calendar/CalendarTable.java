package city.hotline.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The present city's calendar at rest. */
@Component
class CalendarTable {
    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    CalendarTable(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    CalendarVersion version() {
        return new CalendarVersion(jdbc.sql("select version from working_calendar")
                .query(UUID.class)
                .single());
    }

    /** Makes the version another one; whoever changes anything does so first and keeps others away until the commit. */
    void touch() {
        jdbc.sql("update working_calendar set version = gen_random_uuid()").update();
    }

    /** As {@link #touch()}, but false and nothing changed when the version is not {@code seen} any more. */
    boolean touch(CalendarVersion seen) {
        return jdbc.sql("update working_calendar set version = gen_random_uuid() where version = :seen")
                        .param("seen", seen.value())
                        .update()
                == 1;
    }

    WeeklyHours week() {
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        jdbc.sql("select weekday, starts, ends from calendar_shift order by weekday, starts")
                .query(row -> {
                    week.computeIfAbsent(DayOfWeek.of(row.getInt("weekday")), _ -> new ArrayList<>())
                            .add(shift(row, "starts", "ends"));
                });
        return new WeeklyHours(week);
    }

    void write(WeeklyHours week) {
        jdbc.sql("delete from calendar_shift").update();
        List<SqlParameterSource> rows = new ArrayList<>();
        week.shifts()
                .forEach((day, shifts) -> shifts.forEach(shift -> rows.add(new MapSqlParameterSource()
                        .addValue("weekday", day.getValue())
                        .addValue("starts", shift.from())
                        .addValue("ends", shift.to()))));
        batches.batchUpdate(
                "insert into calendar_shift (weekday, starts, ends) values (:weekday, :starts, :ends)",
                rows.toArray(SqlParameterSource[]::new));
    }

    Shift calling() {
        return jdbc.sql("select calling_from, calling_until from working_calendar")
                .query((row, index) -> shift(row, "calling_from", "calling_until"))
                .single();
    }

    void write(Shift calling) {
        jdbc.sql("update working_calendar set calling_from = :from, calling_until = :until")
                .param("from", calling.from())
                .param("until", calling.to())
                .update();
    }

    Optional<YearPlan> year(int year) {
        return jdbc.sql("select source from calendar_year where year = :year")
                .param("year", year)
                .query(String.class)
                .optional()
                .map(source -> new YearPlan(year, source, days(year)));
    }

    /** The days of all years that the city brought; a year without any special day is there and empty. */
    Map<Integer, List<SpecialDay>> years() {
        Map<Integer, List<SpecialDay>> years = new TreeMap<>();
        jdbc.sql("select year from calendar_year")
                .query(Integer.class)
                .list()
                .forEach(year -> years.put(year, new ArrayList<>()));
        jdbc.sql("select day, kind, name from calendar_day order by day")
                .query((row, index) -> day(row))
                .list()
                .forEach(day -> years.computeIfAbsent(day.date().getYear(), _ -> new ArrayList<>())
                        .add(day));
        return years;
    }

    /** In the place of what was there of the year. */
    void write(YearPlan plan, String by, Instant at) {
        remove(plan.year());
        jdbc.sql("insert into calendar_year (year, source, added_by, added_at) values (:year, :source, :by, :at)")
                .param("year", plan.year())
                .param("source", plan.source())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        batches.batchUpdate(
                "insert into calendar_day (day, year, kind, name) values (:day, :year, :kind, :name)",
                plan.days().stream()
                        .map(day -> new MapSqlParameterSource()
                                .addValue("day", day.date())
                                .addValue("year", plan.year())
                                .addValue("kind", day.kind().name())
                                .addValue("name", day.name()))
                        .toArray(SqlParameterSource[]::new));
    }

    boolean remove(int year) {
        return jdbc.sql("delete from calendar_year where year = :year")
                        .param("year", year)
                        .update()
                == 1;
    }

    private List<SpecialDay> days(int year) {
        return jdbc.sql("select day, kind, name from calendar_day where year = :year order by day")
                .param("year", year)
                .query((row, index) -> day(row))
                .list();
    }

    private static SpecialDay day(ResultSet row) throws SQLException {
        return new SpecialDay(
                row.getObject("day", LocalDate.class), DayKind.valueOf(row.getString("kind")), row.getString("name"));
    }

    private static Shift shift(ResultSet row, String from, String to) throws SQLException {
        return new Shift(row.getObject(from, LocalTime.class), row.getObject(to, LocalTime.class));
    }
}
