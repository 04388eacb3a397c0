package city.hotline.cases;

import java.time.Instant;

/** The handler arrived. */
public record CaseArrived(CaseId id, Instant at) {}
