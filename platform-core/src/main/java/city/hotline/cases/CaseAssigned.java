package city.hotline.cases;

import java.time.Instant;

/** A case went to a handler; {@code reworks} counts how often it came back from the citizen. */
public record CaseAssigned(CaseId id, int reworks, Instant at) {}
