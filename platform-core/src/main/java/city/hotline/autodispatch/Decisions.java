package city.hotline.autodispatch;

import city.hotline.cases.CaseCourses.Course;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import city.hotline.cases.ItemChoice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What automatic dispatch decided in the present city, and how it did. Of a case that whoever asks may not see, he learns of
 * no decision.
 */
@Service
@Transactional(readOnly = true)
public class Decisions {
    /** Over how long figures go back. */
    public static final Duration SPAN = Duration.ofDays(30);

    private static final int MOST = 200;
    private static final String SUPERVISE = "hasAnyAuthority('SUPERVISE', 'MANAGE_DISPATCH')";

    private final DecisionReading reading;
    private final PolicyTable policies;
    private final Gathering gathering;
    private final Clock clock;

    Decisions(DecisionReading reading, PolicyTable policies, Gathering gathering, Clock clock) {
        this.reading = reading;
        this.policies = policies;
        this.gathering = gathering;
        this.clock = clock;
    }

    /** Every decision about a case, oldest first; empty for an unknown one. */
    @PreAuthorize("hasAuthority('READ_CASES')")
    public List<Decision> of(CaseId id) {
        return reading.of(id);
    }

    /** What would be decided about a case that nobody has opened yet: for the desk, and kept nowhere. */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public Verdict proposal(ItemChoice item, String area, String address) {
        Course course =
                new Course(CaseId.next(), CaseState.REGISTERED, item, area, address, "", false, false, List.of());
        return Judge.of(gathering.of(course, 0, false, policies.read()));
    }

    /** How every item did within {@link #SPAN}, by code; cases that nobody named an item for stand first, under "". */
    @PreAuthorize(SUPERVISE)
    public List<ItemRecord> items() {
        return reading.items(since(), policies.read().rules());
    }

    /** The last decisions about an item, the latest first, at most 200. */
    @PreAuthorize(SUPERVISE)
    public List<Decision> ofItem(String itemCode) {
        return reading.ofItem(itemCode, MOST);
    }

    /** What became of all cases within {@link #SPAN}. */
    @PreAuthorize(SUPERVISE)
    public Share share() {
        return reading.share(since());
    }

    /** Makes every decision of the last {@link #SPAN} again from its evidence and compares. */
    @PreAuthorize(SUPERVISE)
    public Replay replay() {
        return reading.replay(since());
    }

    private Instant since() {
        return clock.instant().minus(SPAN);
    }
}
