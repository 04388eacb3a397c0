package city.hotline.cases;

import java.time.Instant;

/** From now on something more has to be done about a case by a promised time: a ruling, a decision on an extension. */
public record DeadlineAsked(CaseId id, DeadlineKind kind, Instant at) {}
