package city.hotline.followup;

import city.hotline.access.AuditTrail;
import city.hotline.access.CurrentOperator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom the present city asks, how and when: an ordered list in versions that stay. */
@Service
@Transactional
public class FollowUpRules {
    /** How far back a dry run looks. */
    public static final Duration DRY = Duration.ofDays(30);

    private final FollowUpRuleTable table;
    private final PlannedCases cases;
    private final AuditTrail audit;
    private final Clock clock;

    FollowUpRules(FollowUpRuleTable table, PlannedCases cases, AuditTrail audit, Clock clock) {
        this.table = table;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyAuthority('MANAGE_CLOCKS', 'FOLLOW_UP')")
    @Transactional(readOnly = true)
    public FollowUpRuleSet current() {
        return table.current();
    }

    /** Every version that was written in this city, newest first, at most 100. */
    @PreAuthorize("hasAuthority('MANAGE_CLOCKS')")
    @Transactional(readOnly = true)
    public List<FollowUpRuleSet> versions() {
        return table.all();
    }

    /**
     * Holds for whatever is done from now on; what was planned before keeps its plan.
     *
     * @param seen the version that was changed
     * @throws FollowUpRulesChanged when somebody else was first
     * @throws FollowUpRuleNeverReached for a rule below one that takes all its cases
     */
    @PreAuthorize("hasAuthority('MANAGE_CLOCKS')")
    public FollowUpRuleSet change(List<FollowUpRule> rules, int seen) {
        FollowUpRuleSet before = table.current();
        if (before.version() != seen) {
            throw new FollowUpRulesChanged();
        }
        if (before.rules().equals(rules)) {
            return before;
        }
        FollowUpRuleSet after = new FollowUpRuleSet(
                seen + 1,
                FollowUpRuleSet.checked(rules),
                CurrentOperator.require().signature(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        table.insert(after);
        audit.record(
                "FOLLOW_UP_RULES_CHANGED", "follow-up-rules:" + after.version(), names(before) + " -> " + names(after));
        return after;
    }

    /**
     * What such rules would have made of everything that was done in the last 30 days, place by place, the shipped rule last;
     * nothing is written. They draw as the next version would, which they become when they are kept.
     *
     * @param seen the version that they were made from
     * @throws FollowUpRuleNeverReached as {@link #change}
     */
    @PreAuthorize("hasAuthority('MANAGE_CLOCKS')")
    @Transactional(readOnly = true)
    public DryRun dryRun(List<FollowUpRule> rules, int seen) {
        FollowUpRuleSet before = table.current();
        FollowUpRuleSet wanted = before.version() == seen && before.rules().equals(rules)
                ? before
                : new FollowUpRuleSet(seen + 1, FollowUpRuleSet.checked(rules), "", Instant.EPOCH);
        Instant until = clock.instant();
        DryRun run = DryRun.of(wanted);
        cases.doneBetween(until.minus(DRY), until, facts -> run.count(wanted.decide(facts)));
        return run;
    }

    private static String names(FollowUpRuleSet rules) {
        return rules.version() + " ["
                + rules.rules().stream()
                        .map(rule -> rule.name() + " " + rule.way() + " " + rule.percent() + "%")
                        .collect(Collectors.joining("; "))
                + "]";
    }
}
