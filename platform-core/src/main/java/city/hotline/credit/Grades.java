package city.hotline.credit;

import city.hotline.access.AuditTrail;
import city.hotline.followup.Score;
import city.hotline.providers.OwnProviders;
import city.hotline.providers.ProviderId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 评级: what providers' records of a period are worth. Every grade keeps what it was computed from. */
@Service
@Transactional
public class Grades {
    private final Grading grading;
    private final GradeTable table;
    private final CreditList providers;
    private final Certificates certificates;
    private final OwnProviders own;
    private final AuditTrail audit;
    private final Clock clock;

    Grades(
            Grading grading,
            GradeTable table,
            CreditList providers,
            Certificates certificates,
            OwnProviders own,
            AuditTrail audit,
            Clock clock) {
        this.grading = grading;
        this.table = table;
        this.providers = providers;
        this.certificates = certificates;
        this.own = own;
        this.audit = audit;
        this.clock = clock;
    }

    /** What {@link #run} would give, by code: whoever has anything in the period, and whoever has a grade today. */
    @PreAuthorize("hasAuthority('JUDGE_PROVIDERS')")
    @Transactional(readOnly = true)
    public List<GradeChange> preview(GradePeriod period) {
        Map<UUID, Score> scores = grading.scores(period);
        Map<ProviderId, Grade> held = table.held();
        return providers.all().stream()
                .map(one -> change(
                        one,
                        held.getOrDefault(one.id(), Grade.NONE),
                        GradeInputs.of(scores.get(one.id().value()), one.standing())))
                .filter(change -> !change.inputs().isEmpty() || held.containsKey(change.provider()))
                .toList();
    }

    /**
     * Grades everybody of {@link #preview}. A certificate of a higher grade than the new one is revoked.
     *
     * @return what was given
     */
    @PreAuthorize("hasAuthority('JUDGE_PROVIDERS')")
    public List<GradeChange> run(GradePeriod period) {
        List<GradeChange> given = preview(period);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        given.forEach(change -> {
            grading.give(change.provider(), StoredGrade.Cause.RUN, period, change.inputs(), now);
            certificates.revokeAbove(change.provider(), change.after().grade(), now);
        });
        audit.record("PROVIDERS_GRADED", "city", period.from() + " " + period.until() + " " + given.size());
        return given;
    }

    /** Every grade of a provider, newest first. */
    @PreAuthorize("hasAuthority('READ_CASES')")
    @Transactional(readOnly = true)
    public List<StoredGrade> of(ProviderId provider) {
        return table.of(provider);
    }

    /** The grade of each provider that holds today; who was never graded is left out. */
    @PreAuthorize("hasAuthority('READ_CASES')")
    @Transactional(readOnly = true)
    public Map<ProviderId, Grade> held() {
        return table.held();
    }

    /** The grades of whoever's firm is at work, newest first. */
    @PreAuthorize("hasAuthority('HANDLE_ORDERS')")
    @Transactional(readOnly = true)
    public List<StoredGrade> own() {
        return own.own().stream().flatMap(mine -> table.of(mine).stream()).toList();
    }

    private static GradeChange change(ProviderCredit one, Grade before, GradeInputs inputs) {
        return new GradeChange(one.id(), one.name(), before, inputs, GradeFormula.grade(GradeFormula.VERSION, inputs));
    }
}
