package city.hotline.clocks;

import city.hotline.access.AuditTrail;
import city.hotline.calendar.CalendarVersion;
import city.hotline.calendar.CityCalendar;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the present city promises its citizens. The audit trail keeps every change, with what was promised before. */
@Service
@Transactional
public class CityPromises {
    private final PromiseTable table;
    private final CityCalendar calendar;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    CityPromises(PromiseTable table, CityCalendar calendar, AuditTrail audit, ApplicationEventPublisher events) {
        this.table = table;
        this.calendar = calendar;
        this.audit = audit;
        this.events = events;
    }

    @PreAuthorize("hasAnyAuthority('MANAGE_CLOCKS', 'READ_CASES')")
    @Transactional(readOnly = true)
    public PromiseSheet sheet() {
        return new PromiseSheet(table.read().all(), calendar.version());
    }

    /**
     * Promises this from now on. Deadlines that run by a promise move with it; those given to a citizen himself stay.
     *
     * @param seen the version of the sheet that was changed
     * @throws PromiseTwice when two are for the same cases
     * @throws PromiseMissing when a kind has none for all cases
     * @throws city.hotline.calendar.CalendarStale when somebody else changed promises or calendar meanwhile
     */
    @PreAuthorize("hasAuthority('MANAGE_CLOCKS')")
    public void change(List<Promise> promises, CalendarVersion seen) {
        Promises wanted = new Promises(promises);
        calendar.take(seen);
        List<Promise> before = table.read().all();
        if (sorted(before).equals(sorted(wanted.all()))) {
            return;
        }
        table.write(wanted);
        audit.record("PROMISES_CHANGED", "promises", difference(before, wanted.all()));
        events.publishEvent(new PromisesChanged());
    }

    private static String difference(List<Promise> before, List<Promise> after) {
        return lines("-", before, after) + lines("+", after, before);
    }

    private static String lines(String sign, List<Promise> some, List<Promise> others) {
        return some.stream()
                .filter(promise -> !others.contains(promise))
                .map(promise -> sign + " " + promise + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> sorted(List<Promise> promises) {
        return promises.stream().map(Promise::toString).sorted().toList();
    }
}
