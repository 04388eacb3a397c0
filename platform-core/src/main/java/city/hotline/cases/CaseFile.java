package city.hotline.cases;

import java.util.List;
import java.util.Map;

/**
 * Everything that is kept about a case.
 *
 * @param label what an older system filed it under, empty otherwise
 * @param answers to the item's questions: question code → answer
 * @param assignments oldest first
 * @param timeline oldest first
 * @param helpers oldest first
 * @param extensionAsked whether its handler waits for more time to be granted
 */
public record CaseFile(
        CaseSummary summary,
        String description,
        String label,
        Map<String, String> answers,
        List<Assignment> assignments,
        List<TimelineEntry> timeline,
        List<HelperPart> helpers,
        boolean extensionAsked) {

    public CaseId id() {
        return summary.id();
    }

    public String number() {
        return summary.number();
    }

    public CaseState state() {
        return summary.state();
    }

    public long version() {
        return summary.version();
    }
}
