package city.hotline.credit;

import city.hotline.followup.Score;
import city.hotline.providers.ProviderStanding;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a grade is computed from; kept with it. The counts are those of {@link Score}, over a period.
 *
 * @param standing by the verified records, when it was computed
 */
public record GradeInputs(
        long evaluations,
        long responded,
        long solved,
        long rated,
        long satisfied,
        long finished,
        long late,
        long returned,
        ProviderStanding standing) {
    /** @param score null where nothing is known of the period */
    static GradeInputs of(@Nullable Score score, ProviderStanding standing) {
        return score == null
                ? new GradeInputs(0, 0, 0, 0, 0, 0, 0, 0, standing)
                : new GradeInputs(
                        score.evaluations(),
                        score.responded(),
                        score.solved(),
                        score.rated(),
                        score.satisfied(),
                        score.finished(),
                        score.late(),
                        score.returned(),
                        standing);
    }

    boolean isEmpty() {
        return evaluations + finished == 0;
    }
}
