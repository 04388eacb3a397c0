package city.hotline.cases;

import java.time.Instant;

/** A department handed a case to one of its own units, which is to accept it. */
public record CaseHandedDown(CaseId id, Instant at) {}
