package city.hotline.credit;

import city.hotline.access.AuditTrail;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseSanctions;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.TimelineKind;
import city.hotline.foundation.Sentences;
import city.hotline.providers.ProviderId;
import city.hotline.providers.ProviderStanding;
import city.hotline.providers.Standings;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets follow from a verified record what the rule says, all in the caller's transaction and every bit of it written down. */
@Component
class Sentencing {
    private final SanctionTable table;
    private final CreditPolicies policies;
    private final CaseSanctions cases;
    private final Standings standings;
    private final CitizenWord citizen;
    private final Grading grading;
    private final Certificates certificates;
    private final AuditTrail audit;
    private final Tenants tenants;
    private final Clock clock;

    Sentencing(
            SanctionTable table,
            CreditPolicies policies,
            CaseSanctions cases,
            Standings standings,
            CitizenWord citizen,
            Grading grading,
            Certificates certificates,
            AuditTrail audit,
            Tenants tenants,
            Clock clock) {
        this.table = table;
        this.policies = policies;
        this.cases = cases;
        this.standings = standings;
        this.citizen = citizen;
        this.grading = grading;
        this.certificates = certificates;
        this.audit = audit;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** What {@link #pass} would do now. */
    SanctionPreview foresee(BadRecord record, Severity severity) {
        ProviderStanding before = standings.hold(record.provider());
        Instant now = next(record.provider());
        SanctionRule.Judgement judged = SanctionRule.judge(with(record, severity, now), now);
        SanctionRule.Card card = card(judged, record);
        boolean expelled = judged.standing() == ProviderStanding.EXPELLED;
        CaseConsequence consequence = consequence(cases.hold(record.caseId()), record.provider(), expelled);
        int held = expelled ? cases.heldBy(record.provider()) : 0;
        boolean itsOwn = consequence == CaseConsequence.BACK_TO_QUEUE && held > 0 && isOpen(record.caseId());
        return new SanctionPreview(
                card.nth(),
                card.step(),
                before,
                judged.standing(),
                consequence,
                citizen.reaches(record.caseId()),
                itsOwn ? held - 1 : held);
    }

    /** The record is verified, its case is held. */
    Sanction pass(BadRecord record, Severity severity, String words, Signatory by) {
        ProviderStanding before = standings.hold(record.provider());
        Instant now = next(record.provider());
        SanctionRule.Judgement judged = SanctionRule.judge(with(record, severity, now), now);
        Sanction sanction = sanction(record, card(judged, record), by, now);
        table.insert(sanction);
        audit.record("PROVIDER_SANCTIONED", "provider:" + record.provider(), sanction.step() + " " + record.id());
        stand(sanction.id(), record.provider(), before, judged.standing(), now);
        CaseConsequence consequence = onTheCase(record, sanction, judged.standing(), words, now);
        takeTheRest(record, sanction, judged.standing(), now);
        boolean told =
                citizen.sanctioned(record.caseId(), sanction.id(), record.providerName(), sanction.step(), consequence);
        table.effect(
                sanction.id(), told ? EffectKind.CITIZEN_TOLD : EffectKind.CITIZEN_NOT_TOLD, record.caseId(), "", now);
        grade(record.provider(), StoredGrade.Cause.SANCTION, judged.standing(), now);
        return table.find(sanction.id()).orElseThrow();
    }

    /** Takes a sanction back with all that it caused; cases that went on meanwhile are told of it and go on. */
    void reverse(BadRecord record, Sanction sanction) {
        ProviderStanding before = standings.hold(record.provider());
        Instant now = next(record.provider());
        table.reverse(sanction.id(), now);
        SanctionRule.Judgement judged = SanctionRule.judge(table.faults(record.provider()), now);
        stand(sanction.id(), record.provider(), before, judged.standing(), now);
        soften(record.provider(), judged, now);
        cases.mark(
                record.caseId(),
                TimelineKind.SANCTION_REVERSED,
                sanction.given().name());
        if (citizen.reversed(record.caseId(), sanction.id(), record.providerName(), sanction.given())) {
            table.effect(sanction.id(), EffectKind.CITIZEN_TOLD_OF_REVERSAL, record.caseId(), "", now);
        }
        grade(record.provider(), StoredGrade.Cause.REVERSAL, judged.standing(), now);
        audit.record("SANCTION_REVERSED", "provider:" + record.provider(), sanction.step() + " " + record.id());
    }

    /** Brings a standing after the rule, where nothing happened but that time went by. */
    void recompute(ProviderId provider, Instant now) {
        ProviderStanding before = standings.hold(provider);
        ProviderStanding after = SanctionRule.judge(table.faults(provider), now).standing();
        if (before != after) {
            standings.set(provider, after);
        }
    }

    /** The grade that it has follows its standing, and so does what was certified. */
    private void grade(ProviderId provider, StoredGrade.Cause cause, ProviderStanding standing, Instant now) {
        grading.again(provider, cause, standing, now)
                .ifPresent(grade ->
                        certificates.revokeAbove(provider, grade.graded().grade(), now));
    }

    private void soften(ProviderId provider, SanctionRule.Judgement judged, Instant now) {
        for (Sanction other : table.of(provider)) {
            Optional.ofNullable(judged.cards().get(other.record()))
                    .filter(card -> card.step() != other.step())
                    .ifPresent(card -> {
                        table.step(other.id(), card.step());
                        table.effect(other.id(), EffectKind.STEP, null, change(other.step(), card.step()), now);
                    });
        }
    }

    private void stand(
            SanctionId id, ProviderId provider, ProviderStanding before, ProviderStanding after, Instant now) {
        if (before != after) {
            standings.set(provider, after);
            table.effect(id, EffectKind.STANDING, null, change(before, after), now);
        }
    }

    private CaseConsequence onTheCase(
            BadRecord record, Sanction sanction, ProviderStanding standing, String words, Instant now) {
        CaseId id = record.caseId();
        CaseSummary held = cases.hold(id);
        cases.mark(id, TimelineKind.SANCTIONED, sanction.step().name());
        CaseConsequence consequence = consequence(held, record.provider(), standing == ProviderStanding.EXPELLED);
        switch (consequence) {
            case REWORK -> cases.rework(id, words);
            case BACK_TO_QUEUE -> cases.takeBack(id, words);
            case MARKED -> {}
        }
        table.effect(sanction.id(), EffectKind.valueOf(consequence.name()), id, "", now);
        return consequence;
    }

    private void takeTheRest(BadRecord record, Sanction sanction, ProviderStanding standing, Instant now) {
        if (standing == ProviderStanding.EXPELLED) {
            cases.takeAllFrom(record.provider(), Sentences.of("SANCTION_TAKEN", Locale.CHINA))
                    .forEach(taken -> table.effect(sanction.id(), EffectKind.TAKEN, taken.id(), "", now));
        }
    }

    private CaseConsequence consequence(CaseSummary subject, ProviderId provider, boolean expelled) {
        return CaseConsequence.of(subject.state(), cases.isHandledBy(subject.id(), provider), expelled);
    }

    private boolean isOpen(CaseId id) {
        return switch (cases.hold(id).state()) {
            case ASSIGNED, ACCEPTED, ARRIVED -> true;
            default -> false;
        };
    }

    /** Now, and after every sanction of the provider, whose row is held: the order of records is that of their sanctions. */
    private Instant next(ProviderId provider) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return table.faults(provider).stream()
                .map(fault -> fault.verified().plus(1, ChronoUnit.MICROS))
                .filter(now::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(now);
    }

    private List<SanctionRule.Fault> with(BadRecord record, Severity severity, Instant now) {
        List<SanctionRule.Fault> faults = new ArrayList<>(table.faults(record.provider()));
        faults.add(new SanctionRule.Fault(
                record.id(), severity, now, policies.read().lapses(now, zone())));
        return faults;
    }

    private Sanction sanction(BadRecord record, SanctionRule.Card card, Signatory by, Instant now) {
        CreditPolicy policy = policies.read();
        return new Sanction(
                SanctionId.next(),
                record.id(),
                record.provider(),
                SanctionRule.VERSION,
                card.nth(),
                card.step(),
                card.step(),
                now,
                by,
                policy.appealUntil(now, zone()),
                policy.lapses(now, zone()),
                null,
                List.of(),
                null);
    }

    private static SanctionRule.Card card(SanctionRule.Judgement judged, BadRecord record) {
        return Optional.ofNullable(judged.cards().get(record.id())).orElseThrow();
    }

    private static String change(ProviderStanding before, ProviderStanding after) {
        return before + ">" + after;
    }

    private ZoneId zone() {
        return tenants.current().zone();
    }
}
