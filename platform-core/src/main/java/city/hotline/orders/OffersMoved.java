package city.hotline.orders;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.access.SystemOperator;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseOffers;
import city.hotline.cases.Cases;
import city.hotline.cases.DeadlineKind;
import city.hotline.cases.Ending;
import city.hotline.cases.OfferOver;
import city.hotline.clocks.DeadlineTold;
import city.hotline.clocks.Rung;
import city.hotline.tenancy.Tenants;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What ends an offer beside a grab: its time, of which the clocks tell exactly once, after downtime too, and the case that
 * goes another way. It all happens in the transaction of what it follows from, under the lock of the case.
 */
@Component
class OffersMoved {
    /** What the timeline keeps for an offer that lapsed. */
    static final String LAPSED = "LAPSED";

    private static final Logger LOG = LoggerFactory.getLogger(OffersMoved.class);

    private final OfferTable table;
    private final CaseOffers offers;
    private final Cases cases;
    private final Circle circle;
    private final Tenants tenants;

    OffersMoved(OfferTable table, CaseOffers offers, Cases cases, Circle circle, Tenants tenants) {
        this.table = table;
        this.offers = offers;
        this.cases = cases;
        this.circle = circle;
        this.tenants = tenants;
    }

    /** Whoever grabbed it or took it back has said so before. */
    @EventListener
    void on(OfferOver event) {
        table.end(event.id(), OfferState.OVERTAKEN, event.at());
    }

    @EventListener
    void on(DeadlineTold event) {
        if (event.kind() == DeadlineKind.GRAB && event.rung() == Rung.OVERDUE) {
            table.openOf(event.caseId()).ifPresent(offer -> lapse(offer, event.at()));
        }
    }

    private void lapse(Offer offer, Instant at) {
        CurrentOperator.runAs(
                SystemOperator.of(tenants.current().id(), "orders", Role.OPERATOR), () -> lapsed(offer, at));
    }

    private CaseId lapsed(Offer offer, Instant at) {
        table.end(offer.caseId(), OfferState.LAPSED, at);
        offers.end(offer.caseId(), LAPSED);
        best(offer).ifPresent(best -> fall(offer, best));
        return offer.caseId();
    }

    private Optional<Compared> best(Offer offer) {
        return circle.qualified(offer.itemCode(), offer.place().isEmpty() ? null : offer.place()).stream()
                .findFirst();
    }

    private void fall(Offer offer, Compared best) {
        String name = best.provider().name().zh();
        cases.assign(offer.caseId(), new Ending.ToProvider(best.provider().id(), name, ""));
        table.fellTo(
                offer.id(),
                best.provider().id(),
                name,
                new Offer.Fallback(
                        best.fit().prefix(), best.fit().reach(), best.load().open()));
        LOG.info(
                "offer {} of case {} lapsed and fell to {}",
                offer.id(),
                offer.caseId(),
                best.provider().id());
    }
}
