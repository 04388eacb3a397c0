package city.hotline.dispatch;

import city.hotline.access.CurrentOperator;
import city.hotline.cases.CaseHandling;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseRuling;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.DeadlineAsked;
import city.hotline.cases.DeadlineKind;
import city.hotline.cases.DeadlineSettled;
import city.hotline.cases.DueFacts;
import city.hotline.cases.DueTimes;
import city.hotline.cases.Ending;
import city.hotline.foundation.StoredText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 延期: a department asks for more time, and a supervisor decides. Until then, and after a refusal, the deadline stays. */
@Service
@Transactional
public class Extensions {
    public static final int MOST_DAYS = 60;

    private final ExtensionTable table;
    private final CaseHandling handling;
    private final CaseRuling cases;
    private final DueTimes times;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Extensions(
            ExtensionTable table,
            CaseHandling handling,
            CaseRuling cases,
            DueTimes times,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.handling = handling;
        this.cases = cases;
        this.times = times;
        this.events = events;
        this.clock = clock;
    }

    /** Every wish about a case, oldest first; empty for an unknown case. */
    @PreAuthorize("hasAnyAuthority('READ_CASES', 'HANDLE_CASES')")
    @Transactional(readOnly = true)
    public List<Extension> of(CaseId id) {
        return table.of(id);
    }

    /**
     * Asks for more time.
     *
     * @param days calendar days, 1 to 60
     * @param reason must say something, at most 2,000 characters
     * @throws city.hotline.cases.ExtensionTwice while another wish is open
     */
    @PreAuthorize("hasAuthority('HANDLE_CASES')")
    public CaseSummary ask(CaseId id, int days, String reason) {
        if (days < 1 || days > MOST_DAYS) {
            throw new DaysInvalid(MOST_DAYS);
        }
        StoredText.required("reason", reason, Ending.NOTE);
        CaseSummary asking = handling.askExtension(id, "+" + days + "d " + reason);
        Instant now = now();
        Instant due = times.due(DeadlineKind.EXTENSION, new DueFacts(asking.item(), asking.returns()), now);
        table.drop(id);
        table.open(new Extension(id, asking.handler(), days, reason, now, me(), due, null, "", null, ""));
        events.publishEvent(new DeadlineAsked(id, DeadlineKind.EXTENSION, now));
        return asking;
    }

    /** Grants it: the case is due as many days later. {@code words} may be empty. */
    @PreAuthorize("hasAuthority('SUPERVISE')")
    public CaseSummary grant(CaseId id, String words) {
        CaseSummary subject = cases.hold(id);
        int days = table.hold(id).map(Extension::days).orElse(0);
        return decide(id, subject.clocks().handlingDue().plus(Duration.ofDays(days)), words);
    }

    /** Refuses it; {@code reason} must say something. */
    @PreAuthorize("hasAuthority('SUPERVISE')")
    public CaseSummary refuse(CaseId id, String reason) {
        cases.hold(id);
        return decide(id, null, StoredText.required("reason", reason, Ending.NOTE));
    }

    private CaseSummary decide(CaseId id, @Nullable Instant due, String words) {
        StoredText.within("words", words, Ending.NOTE);
        CaseSummary after = cases.decideExtension(id, due, words);
        table.decide(id, due, words, me(), now());
        events.publishEvent(new DeadlineSettled(id, DeadlineKind.EXTENSION, now()));
        return after;
    }

    private static String me() {
        return CurrentOperator.require().signature();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
