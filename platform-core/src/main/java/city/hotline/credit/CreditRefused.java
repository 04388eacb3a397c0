package city.hotline.credit;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentence;
import java.time.LocalDate;

/** Something that the rules of records, sanctions and appeals do not allow. Its code names which rule. */
public final class CreditRefused extends Refusal {
    private CreditRefused(Kind kind, String code, Object... facts) {
        super(kind, code, facts);
    }

    static CreditRefused factsTooShort(int fewest) {
        return new CreditRefused(Kind.INVALID, "BAD_RECORD_FACTS_TOO_SHORT", fewest);
    }

    static CreditRefused notItsCase(String number) {
        return new CreditRefused(Kind.CONFLICT, "BAD_RECORD_NOT_ITS_CASE", number);
    }

    static CreditRefused recordedAlready(String number) {
        return new CreditRefused(Kind.CONFLICT, "BAD_RECORD_TWICE", number);
    }

    static CreditRefused recordUnknown() {
        return new CreditRefused(Kind.UNKNOWN, "BAD_RECORD_UNKNOWN");
    }

    static CreditRefused recordDecided(RecordState state) {
        return new CreditRefused(Kind.CONFLICT, "BAD_RECORD_DECIDED", Sentence.of("BAD_RECORD_STATE." + state));
    }

    static CreditRefused verifierIsReporter() {
        return new CreditRefused(Kind.FORBIDDEN, "VERIFIER_IS_REPORTER");
    }

    static CreditRefused sanctionUnknown() {
        return new CreditRefused(Kind.UNKNOWN, "SANCTION_UNKNOWN");
    }

    static CreditRefused sanctionReversed() {
        return new CreditRefused(Kind.CONFLICT, "SANCTION_REVERSED_ALREADY");
    }

    /** @param last the last day on which an appeal was possible, in the city */
    static CreditRefused appealTooLate(LocalDate last) {
        return new CreditRefused(Kind.CONFLICT, "APPEAL_TOO_LATE", last.toString());
    }

    static CreditRefused appealedAlready() {
        return new CreditRefused(Kind.CONFLICT, "APPEAL_TWICE");
    }

    static CreditRefused appealUnknown() {
        return new CreditRefused(Kind.UNKNOWN, "APPEAL_UNKNOWN");
    }

    static CreditRefused appealDecided() {
        return new CreditRefused(Kind.CONFLICT, "APPEAL_DECIDED");
    }

    static CreditRefused deciderIsInvolved() {
        return new CreditRefused(Kind.FORBIDDEN, "DECIDER_IS_INVOLVED");
    }

    static CreditRefused periodInvalid(int years) {
        return new CreditRefused(Kind.INVALID, "GRADE_PERIOD_INVALID", years);
    }

    static CreditRefused noGrade() {
        return new CreditRefused(Kind.CONFLICT, "GRADE_MISSING");
    }

    static CreditRefused certificateUnknown() {
        return new CreditRefused(Kind.UNKNOWN, "CERTIFICATE_UNKNOWN");
    }

    static CreditRefused consentDay() {
        return new CreditRefused(Kind.INVALID, "BANK_CONSENT_DAY_INVALID");
    }

    static CreditRefused noFirm() {
        return new CreditRefused(Kind.CONFLICT, "BANK_CONSENT_NO_FIRM");
    }

    static CreditRefused policyInvalid() {
        return new CreditRefused(
                Kind.INVALID, "CREDIT_POLICY_INVALID", CreditPolicy.MOST_MONTHS, CreditPolicy.MOST_DAYS);
    }
}
