package city.hotline.clocks;

import city.hotline.cases.CaseId;
import city.hotline.cases.DeadlineKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that runs, as the book needs it.
 *
 * @param rung how far its ladder was climbed, from 0
 * @param itemCode what the case was about when it began; empty when nobody knew
 * @param paused since when it waits for the citizen; null while it goes on
 */
record Running(
        UUID id,
        CaseId caseId,
        DeadlineKind kind,
        Instant started,
        Instant due,
        int rung,
        String itemCode,
        RuleSource source,
        @Nullable Instant paused) {}
