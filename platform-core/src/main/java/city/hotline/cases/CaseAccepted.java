package city.hotline.cases;

import java.time.Instant;

/** The handler accepted a case. */
public record CaseAccepted(CaseId id, Instant at) {}
