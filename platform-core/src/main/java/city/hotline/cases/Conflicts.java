package city.hotline.cases;

import city.hotline.foundation.FieldDiff;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells two people who saved one case what each of them did to it. */
@Component
class Conflicts {
    private final Timeline timeline;

    Conflicts(Timeline timeline) {
        this.timeline = timeline;
    }

    /** @throws CaseChanged unless {@code subject} still is at {@code expectedVersion} */
    void refuse(Case subject, long expectedVersion, Map<String, String> mine) {
        if (subject.version() != expectedVersion) {
            throw new CaseChanged(subject.number(), subject.version(), differences(subject, expectedVersion, mine));
        }
    }

    private List<FieldDiff> differences(Case subject, long expectedVersion, Map<String, String> mine) {
        Map<String, String> base = timeline.rewind(subject, expectedVersion);
        return subject.values().entrySet().stream()
                .map(now -> diff(now.getKey(), base.getOrDefault(now.getKey(), ""), now.getValue(), mine))
                .filter(diff ->
                        !diff.base().equals(diff.theirs()) || !diff.mine().equals(diff.theirs()))
                .toList();
    }

    private static FieldDiff diff(String field, String base, String theirs, Map<String, String> mine) {
        return new FieldDiff(field, base, theirs, mine.getOrDefault(field, base));
    }
}
