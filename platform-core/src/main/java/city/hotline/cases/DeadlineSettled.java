package city.hotline.cases;

import java.time.Instant;

/** What a {@link DeadlineAsked} asked for was done. */
public record DeadlineSettled(CaseId id, DeadlineKind kind, Instant at) {}
