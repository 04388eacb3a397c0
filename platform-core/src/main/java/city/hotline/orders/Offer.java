package city.hotline.orders;

import city.hotline.cases.CaseId;
import city.hotline.catalogue.Fit;
import city.hotline.providers.ProviderId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that a case is or was open to the firms that may have it.
 *
 * @param itemCode six digits
 * @param area as firms may read it before they have the order, without street and number; may be empty
 * @param place what the areas of firms are compared with; for the hotline alone
 * @param endsAt when it lapses
 * @param firm who has it: the first to grab it, or whom it fell to after it lapsed; null for nobody
 * @param firmName as on that day; empty for nobody
 * @param fallback why it fell to {@code firm}; null unless it did
 * @param endedAt null while it is open
 */
public record Offer(
        OfferId id,
        CaseId caseId,
        String itemCode,
        String area,
        String place,
        Instant openedAt,
        String openedBy,
        Instant endsAt,
        OfferState state,
        @Nullable ProviderId firm,
        String firmName,
        @Nullable Fallback fallback,
        @Nullable Instant endedAt) {

    /**
     * Why an order that nobody grabbed went to this firm before all others.
     *
     * @param prefix the beginning of the item's code that it answers for
     * @param open how many orders it had then
     */
    public record Fallback(String prefix, Fit.Reach reach, int open) {}
}
