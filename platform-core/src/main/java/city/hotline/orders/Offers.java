package city.hotline.orders;

import city.hotline.access.CurrentOperator;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseOffers;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.DeadlineAsked;
import city.hotline.cases.DeadlineKind;
import city.hotline.cases.DueFacts;
import city.hotline.cases.DueTimes;
import city.hotline.cases.Ending;
import city.hotline.cases.ItemChoice;
import city.hotline.foundation.StoredText;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 抢单 as the hotline sees it: it opens a case to the firms that may have it, and takes it back. */
@Service
@Transactional
public class Offers {
    private final OfferTable table;
    private final CaseOffers cases;
    private final Cases files;
    private final Circle circle;
    private final DueTimes times;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Offers(
            OfferTable table,
            CaseOffers cases,
            Cases files,
            Circle circle,
            DueTimes times,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.cases = cases;
        this.files = files;
        this.circle = circle;
        this.times = times;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a case that is 待派 to every firm that may have it now; the first to grab it has it. It lapses when the city's
     * promise for 抢单 is over, and goes to the best of them then, or is 待派 again.
     *
     * @throws OfferRefused when the case has no item, is of a sealed line, or nobody may have it now
     * @throws city.hotline.cases.CaseStepRefused unless it is 待派
     */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public Offer open(CaseId id) {
        CaseSummary subject = cases.hold(id);
        ItemChoice item = subject.item();
        if (item == null) {
            throw OfferRefused.itemMissing(subject.number());
        }
        if (table.isSealed(subject.line())) {
            throw OfferRefused.sealed(subject.number());
        }
        List<Compared> qualified = circle.qualified(item.code(), subject.place());
        if (qualified.isEmpty()) {
            throw OfferRefused.nobody(subject.number());
        }
        Instant now = now();
        Instant ends = times.due(DeadlineKind.GRAB, new DueFacts(item, subject.returns()), now);
        cases.offer(id, String.valueOf(qualified.size()));
        Offer offer = new Offer(
                OfferId.next(),
                id,
                item.code(),
                subject.area().isBlank() ? circle.areaIn(subject.address()) : subject.area(),
                Optional.ofNullable(subject.place()).orElse(""),
                now,
                CurrentOperator.require().signature(),
                ends,
                OfferState.OPEN,
                null,
                "",
                null,
                null);
        table.add(offer);
        events.publishEvent(new DeadlineAsked(id, DeadlineKind.GRAB, now));
        return offer;
    }

    /** Takes it back: the case is 待派 again. {@code reason} must say something. */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public void withdraw(CaseId id, String reason) {
        StoredText.required("reason", reason, Ending.NOTE);
        cases.hold(id);
        table.end(id, OfferState.WITHDRAWN, now());
        cases.end(id, reason);
    }

    /** Every time that the case was open, oldest first; none for a case that whoever is at work may not know of. */
    @PreAuthorize("hasAnyAuthority('READ_CASES', 'HANDLE_CASES')")
    @Transactional(readOnly = true)
    public List<Offer> of(CaseId id) {
        files.file(id);
        return table.of(id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
