package city.hotline.credit;

import city.hotline.cases.CaseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a sanction caused, as it was written down; it never changes.
 *
 * @param caseId the case that it happened to; null where none is meant, or where the reader may not know of it
 * @param caseNumber empty where {@code caseId} is null
 * @param detail names of standings, as {@code YELLOW>RED}; else empty
 */
public record Effect(EffectKind kind, @Nullable CaseId caseId, String caseNumber, String detail, Instant at) {}
