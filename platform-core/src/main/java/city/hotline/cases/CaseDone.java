package city.hotline.cases;

import java.time.Instant;

/** The handler is done; the citizen is to be called back. */
public record CaseDone(CaseId id, Instant at) {}
