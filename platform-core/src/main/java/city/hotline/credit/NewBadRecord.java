package city.hotline.credit;

import city.hotline.cases.CaseId;
import city.hotline.foundation.StoredText;
import city.hotline.providers.ProviderId;

/**
 * What somebody reports of a provider.
 *
 * @param provider one that the case was given to; its last assignment is meant
 * @param facts what happened, when and how it is known: 20 to 2,000 characters
 */
public record NewBadRecord(CaseId caseId, ProviderId provider, Misconduct kind, String facts) {
    public static final int FEWEST = 20;
    public static final int MOST = 2_000;

    /** @throws CreditRefused when the facts are too few to be judged */
    public NewBadRecord {
        StoredText.required("facts", facts, MOST);
        if (facts.codePointCount(0, facts.length()) < FEWEST) {
            throw CreditRefused.factsTooShort(FEWEST);
        }
    }
}
