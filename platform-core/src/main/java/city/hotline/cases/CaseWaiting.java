package city.hotline.cases;

import java.time.Instant;

/** The handler asked back: the case waits for the citizen or the hotline. */
public record CaseWaiting(CaseId id, Instant at) {}
