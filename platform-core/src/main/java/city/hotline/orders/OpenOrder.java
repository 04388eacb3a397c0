package city.hotline.orders;

import city.hotline.catalogue.ServiceItem;
import city.hotline.providers.Shortfall;
import java.time.Instant;
import java.util.List;

/**
 * An order that a firm may grab, as much of it as it may know before: what and in which area, never who or where exactly.
 *
 * @param missing what keeps this firm from it now; empty when it may grab
 */
public record OpenOrder(
        OfferId id, ServiceItem item, String area, Instant openedAt, Instant endsAt, List<Shortfall> missing) {}
