package city.hotline.supervision;

import city.hotline.cases.CaseId;
import java.time.Instant;

/**
 * The handler of a case was asked to hurry.
 *
 * @param times how often so far, this one included
 */
public record CaseUrged(CaseId id, int times, Instant at) {}
