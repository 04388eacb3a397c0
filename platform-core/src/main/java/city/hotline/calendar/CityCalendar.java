package city.hotline.calendar;

import city.hotline.access.AuditTrail;
import city.hotline.access.CurrentOperator;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The present city's working calendar: read by all that computes deadlines, changed by the city's administrator. */
@Service
@Transactional
public class CityCalendar {
    private static final String MANAGE = "hasAuthority('MANAGE_CLOCKS')";

    private final CalendarTable table;
    private final Tenants tenants;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CityCalendar(
            CalendarTable table, Tenants tenants, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.tenants = tenants;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The whole calendar, for arithmetic. It may be kept for as long as {@link #version} is the same. */
    @Transactional(readOnly = true)
    public WorkingCalendar current() {
        Map<LocalDate, SpecialDay> days = new HashMap<>();
        Map<Integer, List<SpecialDay>> own = table.years();
        ShippedYears.all().forEach((year, plan) -> {
            if (!own.containsKey(year)) {
                plan.days().forEach(day -> days.put(day.date(), day));
            }
        });
        own.values().forEach(year -> year.forEach(day -> days.put(day.date(), day)));
        return new WorkingCalendar(tenants.current().zone(), table.week(), days, table.calling());
    }

    @Transactional(readOnly = true)
    public CalendarVersion version() {
        return table.version();
    }

    @PreAuthorize("hasAnyAuthority('MANAGE_CLOCKS', 'READ_CASES')")
    @Transactional(readOnly = true)
    public CityHours hours() {
        return new CityHours(table.week(), table.calling(), table.version());
    }

    @PreAuthorize("hasAnyAuthority('MANAGE_CLOCKS', 'READ_CASES')")
    @Transactional(readOnly = true)
    public CityYear year(int year) {
        return table.year(year)
                .map(plan -> new CityYear(plan, CityYear.Origin.CITY))
                .or(() -> ShippedYears.of(year).map(plan -> new CityYear(plan, CityYear.Origin.SHIPPED)))
                .orElseGet(() -> new CityYear(new YearPlan(year, "", List.of()), CityYear.Origin.NONE));
    }

    /**
     * Takes a year from a file, in the place of what the city had of it. Deadlines that run by the calendar move with it.
     *
     * @param file one day a line: 2027-01-01,元旦,放假; a line that begins with # names the notice
     * @param name of the file, to name the source by when no line does
     * @throws YearRefused with what is wrong, line by line; nothing is kept then
     */
    @PreAuthorize(MANAGE)
    public YearPlan importYear(int year, String name, byte[] file) {
        YearPlan plan = YearSheet.read(year, name, file);
        table.touch();
        table.write(plan, CurrentOperator.require().loginName(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record("CALENDAR_YEAR_IMPORTED", "calendar:" + year, plan.source() + " " + plan.days());
        events.publishEvent(new CalendarChanged());
        return plan;
    }

    /** Lets go of what the city brought for a year: what comes with the product holds again. */
    @PreAuthorize(MANAGE)
    public void dropYear(int year) {
        table.touch();
        if (table.remove(year)) {
            audit.record("CALENDAR_YEAR_DROPPED", "calendar:" + year, "");
            events.publishEvent(new CalendarChanged());
        }
    }

    /**
     * Gives the city other hours.
     *
     * @param seen the version that they were changed from
     * @throws CalendarStale when somebody else changed calendar or promises meanwhile
     */
    @PreAuthorize(MANAGE)
    public void changeHours(WeeklyHours week, Shift calling, CalendarVersion seen) {
        take(seen);
        String before = words(table.week(), table.calling());
        table.write(week);
        table.write(calling);
        audit.record("CALENDAR_HOURS_CHANGED", "calendar:hours", before + " -> " + words(week, calling));
        events.publishEvent(new CalendarChanged());
    }

    /**
     * Makes the version another one, for a change of what else deadlines are computed from; it joins that transaction.
     *
     * @throws CalendarStale when it is not {@code seen} any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(CalendarVersion seen) {
        if (!table.touch(seen)) {
            throw new CalendarStale();
        }
    }

    private static String words(WeeklyHours week, Shift calling) {
        return new TreeMap<>(week.shifts()) + " calling " + calling;
    }
}
