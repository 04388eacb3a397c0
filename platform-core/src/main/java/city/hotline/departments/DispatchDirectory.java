package city.hotline.departments;

import city.hotline.access.AuditTrail;
import city.hotline.access.CurrentOperator;
import city.hotline.catalogue.Fit;
import city.hotline.foundation.PlainText;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 派单目录: which department leads for which matter, where. What it says comes before what departments say of themselves;
 * where it says nothing, their own coverage answers. Of several rules the one for the longest beginning of the item's code
 * holds, and of those the one for the area before the one for the whole city.
 */
@Service
@Transactional(readOnly = true)
public class DispatchDirectory {
    private static final String READ = "hasAuthority('READ_CATALOGUE')";
    private static final String EDIT = "hasAuthority('EDIT_DISPATCH_DIRECTORY')";
    private static final int LONGEST_QUERY = 100;
    private static final int MOST = 500;

    private final RuleTable table;
    private final Departments departments;
    private final AuditTrail audit;
    private final Tenants tenants;
    private final Clock clock;

    DispatchDirectory(RuleTable table, Departments departments, AuditTrail audit, Tenants tenants, Clock clock) {
        this.table = table;
        this.departments = departments;
        this.audit = audit;
        this.tenants = tenants;
        this.clock = clock;
    }

    /**
     * The rule that holds today for an item there.
     *
     * @param itemCode six digits
     * @param place the name of an area or an address that holds one; null while it is not known
     */
    @PreAuthorize(READ)
    public Optional<DispatchRule> standing(String itemCode, @Nullable String place) {
        return table.valid(today(), levels(itemCode)).stream()
                .flatMap(rule -> rule.scope().meets(itemCode, place).stream().map(fit -> new Met(rule, fit)))
                .min(Comparator.comparing(Met::fit))
                .map(Met::rule);
    }

    /** Whether somebody may help {@code lead} with an item by a rule that holds today, somewhere in the city. */
    @PreAuthorize(READ)
    public boolean knowsHelpersOf(DepartmentId lead, String itemCode) {
        return table.valid(today(), levels(itemCode)).stream()
                .anyMatch(rule -> rule.lead().equals(lead) && !rule.helpers().isEmpty());
    }

    /** Who can be given an item there: the lead by the directory first, then those whose coverage says so, best first. */
    @PreAuthorize(READ)
    public List<DispatchOffer> offers(String itemCode, @Nullable String place) {
        Optional<DispatchRule> rule = standing(itemCode, place);
        Stream<DispatchOffer> lead = rule.stream().flatMap(standing -> lead(standing, itemCode, place).stream());
        Stream<DispatchOffer> covering = departments.forItem(itemCode, place).stream()
                .filter(offer -> rule.filter(
                                standing -> standing.lead().equals(offer.entry().id()))
                        .isEmpty())
                .map(offer -> new DispatchOffer(offer.entry(), null, offer.fit()));
        return Stream.concat(lead, covering).toList();
    }

    /**
     * Rules by the beginning of an item's code, an area, a department or a case number; by item and area, at most 500.
     *
     * @param ended whether those that no longer hold are shown too
     */
    @PreAuthorize(READ)
    public List<DispatchRule> find(String query, boolean ended) {
        String words = PlainText.line("query", query.strip(), LONGEST_QUERY).toLowerCase(Locale.ROOT);
        return table.list(words.replace("%", "").replace("_", ""), ended, today(), MOST);
    }

    /** Every rule that was ever written for the very same scope, the newest first. */
    @PreAuthorize(READ)
    public List<DispatchRule> history(RuleScope scope) {
        return table.history(scope);
    }

    /**
     * Writes a rule; what held for the very same scope ends on its first day and stays in the history.
     *
     * @throws DepartmentUnknown when this city has no such department
     * @throws RuleDatesInvalid when it would begin before today or end before it begins
     * @throws RuleChanged when somebody wrote for the same scope at the same moment
     */
    @PreAuthorize(EDIT)
    @Transactional
    public DispatchRule write(NewRule rule) {
        if (rule.from().isBefore(today())
                || (rule.until() != null && !rule.until().isAfter(rule.from()))) {
            throw new RuleDatesInvalid();
        }
        Stream.concat(Stream.of(rule.lead()), rule.helpers().stream()).forEach(this::require);
        String by = CurrentOperator.require().signature();
        DispatchRuleId id = DispatchRuleId.next();
        table.replace(rule.scope(), rule.from(), by, now());
        table.insert(id, rule, by, now());
        audit.record(
                "DISPATCH_RULE_WRITTEN",
                "rule:" + id,
                rule.scope().items() + " " + rule.scope().area());
        return table.byId(id).orElseThrow(RuleUnknown::new);
    }

    /**
     * Ends a rule on {@code day}; from then on coverage, or a wider rule, answers.
     *
     * @throws RuleDatesInvalid when {@code day} is before today
     * @throws RuleUnknown when there is none, or when it ends before that
     */
    @PreAuthorize(EDIT)
    @Transactional
    public void end(DispatchRuleId id, LocalDate day) {
        if (day.isBefore(today())) {
            throw new RuleDatesInvalid();
        }
        if (!table.end(id, day, CurrentOperator.require().signature(), now())) {
            throw new RuleUnknown();
        }
        audit.record("DISPATCH_RULE_ENDED", "rule:" + id, day.toString());
    }

    /** Today in the city's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), tenants.current().zone());
    }

    private Optional<DispatchOffer> lead(DispatchRule rule, String itemCode, @Nullable String place) {
        return departments
                .byId(rule.lead())
                .flatMap(lead -> rule.scope().meets(itemCode, place).map(fit -> new DispatchOffer(lead, rule, fit)));
    }

    private void require(DepartmentId id) {
        if (departments.byId(id).isEmpty()) {
            throw new DepartmentUnknown();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static List<String> levels(String itemCode) {
        return Stream.of(2, 4, 6)
                .filter(length -> length <= itemCode.length())
                .map(length -> itemCode.substring(0, length))
                .toList();
    }

    private record Met(DispatchRule rule, Fit fit) {}
}
