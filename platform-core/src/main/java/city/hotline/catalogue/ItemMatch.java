package city.hotline.catalogue;

/** A service item that answers a search, and why. */
public record ItemMatch(ServiceItem item, MatchReason reason) {}
