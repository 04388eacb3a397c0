package city.hotline.intake;

import java.time.Instant;

/** An operator asked the supervisors: told after commit to the city's screens. */
public record SupervisorAsked(QuestionId question, ContactId contact, Instant at) {}
