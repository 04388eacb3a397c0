package city.hotline.orders;

import city.hotline.cases.CaseId;
import city.hotline.cases.CaseOffers;
import city.hotline.cases.Ending;
import city.hotline.catalogue.Catalogue;
import city.hotline.providers.OwnProviders;
import city.hotline.providers.ProviderFile;
import city.hotline.providers.ProviderFiles;
import city.hotline.providers.ProviderId;
import city.hotline.providers.Shortfall;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 抢单 as a firm sees it: the first to grab an order has it, under any race. Whoever is late mostly reads so and waits for
 * nothing; who comes at the same moment waits for the case alone and holds nothing meanwhile. Then one statement decides, and
 * the firm's own file is held last, so that it never gets more than it can have, however many orders it grabs at once.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('HANDLE_ORDERS')")
public class Grabs {
    private final OfferTable table;
    private final CaseOffers cases;
    private final Circle circle;
    private final ProviderFiles files;
    private final OwnProviders own;
    private final Catalogue catalogue;
    private final Clock clock;

    Grabs(
            OfferTable table,
            CaseOffers cases,
            Circle circle,
            ProviderFiles files,
            OwnProviders own,
            Catalogue catalogue,
            Clock clock) {
        this.table = table;
        this.cases = cases;
        this.circle = circle;
        this.files = files;
        this.own = own;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** What is open for this firm's items and areas, the first to lapse first; empty for who works for no firm. */
    @Transactional(readOnly = true)
    public List<OpenOrder> open() {
        Optional<ProviderFile> file = own.own().map(files::of);
        if (file.isEmpty()) {
            return List.of();
        }
        List<Shortfall> missing = circle.missing(file.get());
        return table.open(now()).stream()
                .filter(offer -> Circle.covers(file.get(), offer.itemCode(), offer.place()))
                .flatMap(offer -> catalogue.byCode(offer.itemCode()).stream()
                        .map(item -> new OpenOrder(
                                offer.id(), item, offer.area(), offer.openedAt(), offer.endsAt(), missing)))
                .toList();
    }

    /**
     * Grabs an order: the firm has it and has taken it on with that.
     *
     * @return the case, which it may read in full now
     * @throws GrabRefused ORDER_TAKEN when another firm was first, ORDER_OVER when it is open no more, ORDER_NOT_COVERED and
     *     NOT_QUALIFIED_… when this firm may not have it, ORDER_UNKNOWN for an id of nobody or of another city
     */
    public CaseId grab(OfferId id) {
        ProviderId firm = own.own().orElseThrow(GrabRefused::unknown);
        Offer offer = table.byId(id).orElseThrow(GrabRefused::unknown);
        if (offer.state() != OfferState.OPEN || !cases.reach(offer.caseId())) {
            throw late(id);
        }
        ProviderFile file = files.hold(firm);
        if (!Circle.covers(file, offer.itemCode(), offer.place())) {
            throw GrabRefused.notCovered();
        }
        List<Shortfall> missing = circle.missing(file);
        if (!missing.isEmpty()) {
            throw GrabRefused.notQualified(missing);
        }
        String name = file.provider().name().zh();
        if (!table.take(id, firm, name, now())) {
            throw late(id);
        }
        cases.grab(offer.caseId(), new Ending.ToProvider(firm, name, ""));
        return offer.caseId();
    }

    private GrabRefused late(OfferId id) {
        return table.byId(id).filter(offer -> offer.state() == OfferState.TAKEN).isPresent()
                ? GrabRefused.taken()
                : GrabRefused.over();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
