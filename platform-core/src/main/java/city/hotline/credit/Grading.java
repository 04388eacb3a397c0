package city.hotline.credit;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.access.SystemOperator;
import city.hotline.followup.Score;
import city.hotline.followup.Scores;
import city.hotline.providers.ProviderId;
import city.hotline.providers.ProviderStanding;
import city.hotline.tenancy.Tenants;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Computes grades from the scores of a period. The scores are read as somebody who works on no line, so that a grade is the
 * same whoever asks for it; what is said on sealed lines is in none.
 */
@Component
class Grading {
    private final Scores scores;
    private final GradeTable table;
    private final Tenants tenants;

    Grading(Scores scores, GradeTable table, Tenants tenants) {
        this.scores = scores;
        this.table = table;
        this.tenants = tenants;
    }

    Map<UUID, Score> scores(GradePeriod period) {
        return asNobodys(() -> scores.of(period.begins(zone()), period.ends(zone()))).stream()
                .collect(Collectors.toMap(Score::handler, Function.identity()));
    }

    /** Grades again whoever was graded before, for the same period; nothing for all others. */
    Optional<StoredGrade> again(ProviderId provider, StoredGrade.Cause cause, ProviderStanding standing, Instant now) {
        return table.newest(provider).map(last -> {
            Optional<Score> score = asNobodys(() -> scores.of(
                    provider.value(),
                    last.period().begins(zone()),
                    last.period().ends(zone())));
            return give(provider, cause, last.period(), GradeInputs.of(score.orElse(null), standing), now);
        });
    }

    StoredGrade give(
            ProviderId provider, StoredGrade.Cause cause, GradePeriod period, GradeInputs inputs, Instant now) {
        StoredGrade grade = new StoredGrade(
                GradeId.next(),
                provider,
                GradeFormula.VERSION,
                cause,
                period,
                inputs,
                GradeFormula.grade(GradeFormula.VERSION, inputs),
                now,
                CurrentOperator.require().signature());
        table.insert(grade);
        return grade;
    }

    private <T> T asNobodys(Supplier<T> work) {
        return CurrentOperator.runAs(SystemOperator.of(tenants.current().id(), "credit", Role.OPERATOR), work);
    }

    private ZoneId zone() {
        return tenants.current().zone();
    }
}
