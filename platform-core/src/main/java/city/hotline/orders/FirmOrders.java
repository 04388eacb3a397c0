package city.hotline.orders;

import city.hotline.callers.CallerCard;
import city.hotline.callers.CallerCards;
import city.hotline.callers.CallerId;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Ending;
import city.hotline.cases.FirmCases;
import city.hotline.cases.FirmList;
import city.hotline.cases.GivenBack;
import city.hotline.cases.ReturnCause;
import city.hotline.foundation.StoredText;
import city.hotline.providers.OwnProviders;
import city.hotline.providers.Price;
import city.hotline.providers.ProviderFile;
import city.hotline.providers.ProviderFiles;
import city.hotline.tenancy.Tenants;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A firm's own way with its orders: accept, agree on a time, be there, be done, or give back. An order that the firm does not
 * have is unknown to it; otherwise steps are refused as {@code Cases} says, and nothing is changed then.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('HANDLE_ORDERS')")
public class FirmOrders {
    private static final Duration FARTHEST = Duration.ofDays(90);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final FirmCases cases;
    private final CallerCards callers;
    private final ProviderFiles files;
    private final OwnProviders own;
    private final Tenants tenants;
    private final Clock clock;

    FirmOrders(
            FirmCases cases, CallerCards callers, ProviderFiles files, OwnProviders own, Tenants tenants, Clock clock) {
        this.cases = cases;
        this.callers = callers;
        this.files = files;
        this.own = own;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** The firm of whoever is at work; empty for who works for none. */
    @Transactional(readOnly = true)
    public Optional<ProviderFile> firm() {
        return own.own().map(files::of);
    }

    /** At most 200; empty for who works for no firm. Addresses are left out of lists until the order is taken on. */
    @Transactional(readOnly = true)
    public List<CaseSummary> list(FirmList list) {
        return cases.list(list);
    }

    @Transactional(readOnly = true)
    public Map<FirmList, Integer> counts() {
        return cases.counts();
    }

    /** @throws city.hotline.cases.CaseUnknown when this firm does not have it */
    @Transactional(readOnly = true)
    public FirmOrder byId(CaseId id) {
        return FirmOrder.of(cases.byId(id));
    }

    /** Who asked, covered; empty before the order is taken on, after it is closed, and for somebody who stayed unknown. */
    @Transactional(readOnly = true)
    public Optional<CallerCard> contact(CaseId id) {
        return caller(id).map(callers::card);
    }

    /**
     * Who asked, with the numbers to call. The look is written down with the order's number, and counted like every other.
     *
     * @throws city.hotline.access.RevealLimitReached when there were too many within the hour
     */
    public Optional<CallerCard> call(CaseId id) {
        String number = cases.byId(id).summary().number();
        return caller(id).map(caller -> callers.reveal(caller, "order " + number));
    }

    /** 签收. */
    public CaseSummary accept(CaseId id) {
        return cases.accept(id);
    }

    /**
     * 预约: when the firm comes, as agreed with the citizen; it may be agreed anew.
     *
     * @throws AppointmentInvalid when it is over already, or more than 90 days ahead
     */
    public CaseSummary appoint(CaseId id, Instant at) {
        Instant now = clock.instant();
        if (at.isBefore(now) || at.isAfter(now.plus(FARTHEST))) {
            throw new AppointmentInvalid(FARTHEST.toDays());
        }
        ZonedDateTime there = at.atZone(tenants.current().zone());
        return cases.appoint(id, at.truncatedTo(ChronoUnit.MINUTES), MINUTE.format(there));
    }

    /** 到达. */
    public CaseSummary arrive(CaseId id) {
        return cases.arrive(id);
    }

    /**
     * 办毕.
     *
     * @param result what was done, 1 to 2,000 characters
     * @param fee in yuan; null when nothing was charged
     * @param reason why the fee is above the firm's own list; empty when it is not
     * @throws FeeOverList when it is and no reason is given
     */
    public CaseSummary done(CaseId id, String result, @Nullable BigDecimal fee, String reason) {
        StoredText.within("reason", reason, Ending.NOTE);
        CaseSummary order = cases.byId(id).summary();
        highest(order).filter(most -> fee != null && fee.compareTo(most) > 0).ifPresent(most -> {
            if (reason.isBlank()) {
                throw new FeeOverList(most);
            }
            cases.progress(id, reason);
        });
        return cases.done(id, result, fee);
    }

    /** The most that the firm's own list has for the item of an order; empty where the list has nothing. */
    @Transactional(readOnly = true)
    public List<Price> prices(CaseId id) {
        CaseSummary order = cases.byId(id).summary();
        return order.item() == null
                ? List.of()
                : firm().map(file -> file.prices(
                                Optional.ofNullable(order.item()).orElseThrow().code()))
                        .orElse(List.of());
    }

    /** 退单 with its reason; the hotline gives it to somebody else. {@code reason} must say something. */
    public CaseSummary giveBack(CaseId id, String reason) {
        return cases.giveBack(id, GivenBack.because(ReturnCause.UNSAID, reason));
    }

    /** Writes for the hotline how it goes. {@code text} must say something. */
    public void progress(CaseId id, String text) {
        cases.progress(id, text);
    }

    private Optional<BigDecimal> highest(CaseSummary order) {
        return prices(order.id()).stream().map(Price::to).max(Comparator.naturalOrder());
    }

    private Optional<CallerId> caller(CaseId id) {
        FirmOrder order = byId(id);
        return order.full() ? Optional.ofNullable(order.summary().caller()) : Optional.empty();
    }
}
