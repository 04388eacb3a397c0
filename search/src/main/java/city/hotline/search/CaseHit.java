package city.hotline.search;

import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case that was like it, and how it ended.
 *
 * @param handler who had it last, empty for nobody
 * @param outcome what was done or answered, shortened; empty when nothing is known
 */
public record CaseHit(
        CaseId id,
        String number,
        List<Fragment> title,
        List<Fragment> snippet,
        @Nullable String itemCode,
        CaseState state,
        String handler,
        String outcome,
        Instant registeredAt,
        @Nullable Instant closedAt,
        Set<WhyFound> why,
        double score) {}
