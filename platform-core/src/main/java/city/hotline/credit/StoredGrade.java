package city.hotline.credit;

import city.hotline.providers.ProviderId;
import java.time.Instant;

/**
 * A grade as it was given.
 *
 * @param formula the version of {@code GradeFormula} that gave it
 * @param by the signature of whoever had it computed
 */
public record StoredGrade(
        GradeId id,
        ProviderId provider,
        int formula,
        Cause cause,
        GradePeriod period,
        GradeInputs inputs,
        Graded graded,
        Instant at,
        String by) {
    /** Why it was computed. */
    public enum Cause {
        /** 评级 of all providers. */
        RUN,
        SANCTION,
        REVERSAL
    }
}
