package city.hotline.cases;

import java.time.Instant;

/** A case ended in {@code state}. */
public record CaseClosed(CaseId id, CaseState state, Instant at) {}
