package city.hotline.cases;

import java.time.Instant;

/** What the handler had asked was answered; the case had waited since {@code since}. */
public record CaseResumed(CaseId id, Instant since, Instant at) {}
