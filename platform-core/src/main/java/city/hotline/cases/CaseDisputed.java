package city.hotline.cases;

import java.time.Instant;

/** A department gave back a case that one had given back before: a ruling is due; {@code returns} counts both. */
public record CaseDisputed(CaseId id, int returns, Instant at) {}
