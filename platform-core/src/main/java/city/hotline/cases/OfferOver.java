package city.hotline.cases;

import java.time.Instant;

/** A case is not 抢单中 any more: it was grabbed, given to somebody, taken back, or it ended. */
public record OfferOver(CaseId id, Instant at) {}
