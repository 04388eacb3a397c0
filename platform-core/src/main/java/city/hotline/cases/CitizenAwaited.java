package city.hotline.cases;

import java.time.Instant;

/** Nothing can go on with a case until its citizen has answered: its handler's clocks pause, but not after the second return. */
public record CitizenAwaited(CaseId id, Instant at) {}
