package city.hotline.cases;

import java.util.Map;

/**
 * A case as the firm or team that has it knows it.
 *
 * @param answers to the item's questions: question code → answer
 * @param assignment the one to this firm that came last
 */
public record FirmCase(CaseSummary summary, String description, Map<String, String> answers, Assignment assignment) {}
