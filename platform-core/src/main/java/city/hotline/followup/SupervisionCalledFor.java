package city.hotline.followup;

import city.hotline.cases.CaseId;

/**
 * A citizen is dissatisfied, or not helped, for the second time: it is time for somebody to look after the case (督办).
 * Published inside the transaction that keeps the evaluation.
 *
 * @param reason a stable word: {@code DISSATISFIED_AGAIN}
 */
public record SupervisionCalledFor(CaseId caseId, String reason) {}
