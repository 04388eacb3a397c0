package city.hotline.cases;

import java.time.Instant;

/** The citizen of a case was choosing a firm, and it has gone another way, or his own. */
public record ChoiceOver(CaseId id, Instant at) {}
