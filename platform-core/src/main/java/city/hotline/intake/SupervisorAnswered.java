package city.hotline.intake;

import java.time.Instant;

/** A supervisor answered an operator: told after commit to the city's screens. */
public record SupervisorAnswered(QuestionId question, ContactId contact, Instant at) {}
