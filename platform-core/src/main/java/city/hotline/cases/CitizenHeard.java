package city.hotline.cases;

import java.time.Instant;

/** The citizen of a case that waited for him has answered, or is not waited for any longer: the clocks go on. */
public record CitizenHeard(CaseId id, Instant at) {}
