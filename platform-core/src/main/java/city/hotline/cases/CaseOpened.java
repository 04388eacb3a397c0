package city.hotline.cases;

import java.time.Instant;

/** A case was opened; its ending, if it had one, is told by an event of its own. */
public record CaseOpened(CaseId id, Instant at) {}
