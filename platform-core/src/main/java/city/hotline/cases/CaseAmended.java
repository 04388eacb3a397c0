package city.hotline.cases;

import java.time.Instant;

/** Facts of a case were changed. */
public record CaseAmended(CaseId id, Instant at) {}
