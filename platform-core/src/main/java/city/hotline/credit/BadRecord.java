package city.hotline.credit;

import city.hotline.cases.CaseId;
import city.hotline.providers.ProviderId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 不良记录 of a provider.
 *
 * @param caseNumber of the case that it comes from
 * @param providerName in Chinese, as it is today
 * @param severity null until it was verified
 * @param decided when it was verified or not; null until then, as {@code decidedBy}
 * @param decision why, in words; may be empty
 */
public record BadRecord(
        BadRecordId id,
        CaseId caseId,
        String caseNumber,
        ProviderId provider,
        String providerName,
        Misconduct kind,
        String facts,
        RecordState state,
        @Nullable Severity severity,
        Instant reported,
        Signatory reportedBy,
        @Nullable Instant decided,
        @Nullable Signatory decidedBy,
        String decision) {
    public boolean waits() {
        return state == RecordState.REPORTED;
    }

    /** As the provider reads it: nobody is named. */
    BadRecord withoutPeople() {
        return new BadRecord(
                id,
                caseId,
                caseNumber,
                provider,
                providerName,
                kind,
                facts,
                state,
                severity,
                reported,
                Signatory.UNNAMED,
                decided,
                decidedBy == null ? null : Signatory.UNNAMED,
                decision);
    }
}
