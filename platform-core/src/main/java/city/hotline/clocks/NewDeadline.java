package city.hotline.clocks;

import city.hotline.cases.CaseId;
import city.hotline.cases.DeadlineKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that begins.
 *
 * @param ladder when each rung is due, in their order
 * @param rung how far it was climbed already
 * @param paused since when it waits for the citizen, as the one before did; else null
 */
record NewDeadline(
        CaseId caseId,
        DeadlineKind kind,
        Instant started,
        Instant due,
        List<Instant> ladder,
        int rung,
        String itemCode,
        Rule rule,
        @Nullable Instant paused) {

    /** @param itemCode empty while nobody knows what the case is about */
    static NewDeadline of(
            CaseId caseId, DeadlineKind kind, Instant started, Instant due, String itemCode, Rules rules) {
        Rule rule = rules.rule(kind);
        boolean ruled = rule.due(started, rules.calendar()).equals(due);
        Ladder percents = rule.ladder();
        return new NewDeadline(
                caseId,
                kind,
                started,
                due,
                List.of(
                        rule.share(percents.warn(), started, due, rules.calendar()),
                        due,
                        rule.share(percents.supervisor(), started, due, rules.calendar()),
                        rule.share(percents.administrator(), started, due, rules.calendar())),
                0,
                itemCode,
                ruled ? rule : rule.given(),
                null);
    }

    /** Nobody is told twice of what he knows: rungs of the deadline that this one replaces which are past here too. */
    NewDeadline knownUpTo(int told, Instant now) {
        int known = 0;
        while (known < told && !ladder.get(known).isAfter(now)) {
            known++;
        }
        return new NewDeadline(caseId, kind, started, due, ladder, known, itemCode, rule, paused);
    }

    NewDeadline pausedSince(@Nullable Instant at) {
        return new NewDeadline(caseId, kind, started, due, ladder, rung, itemCode, rule, at);
    }

    /** When somebody is to be told next; null when all have been, and while it waits. */
    @Nullable
    Instant next() {
        return paused == null && rung < ladder.size() ? ladder.get(rung) : null;
    }
}
