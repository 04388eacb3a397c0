package city.hotline.insight;

import city.hotline.cases.CaseFigures;
import city.hotline.cases.CaseFilter;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Queue;
import city.hotline.followup.HotlineFigures;
import city.hotline.intake.ContactFigures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the reports of shifts. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('SUPERVISE')")
public class ShiftReports {
    private static final Duration LONGEST = Duration.ofDays(31);
    private static final int ITEMS = 10;
    private static final int EACH = 20;

    private final ContactFigures contacts;
    private final CaseFigures figures;
    private final HotlineFigures followUps;
    private final Cases cases;
    private final Clock clock;

    ShiftReports(ContactFigures contacts, CaseFigures figures, HotlineFigures followUps, Cases cases, Clock clock) {
        this.contacts = contacts;
        this.figures = figures;
        this.followUps = followUps;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * @param from inclusive; {@code until} exclusive
     * @throws ShiftInvalid when it ends before it begins or lasts longer than 31 days
     */
    public ShiftReport of(Instant from, Instant until) {
        if (!from.isBefore(until) || Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw new ShiftInvalid();
        }
        return new ShiftReport(
                from,
                until,
                contacts.channels(from, until),
                contacts.seats(from, until),
                figures.happened(from, until),
                figures.commonest(from, until, ITEMS),
                followUps.rates(from, until),
                cases.counts(),
                handOver(),
                clock.instant());
    }

    private List<CaseSummary> handOver() {
        return Stream.of(Queue.SUPERVISED, Queue.OVERDUE, Queue.DUE_SOON)
                .flatMap(queue -> cases.list(queue, CaseFilter.all(), null, EACH).items().stream())
                .distinct()
                .toList();
    }
}
