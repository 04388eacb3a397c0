package city.hotline.callers;

import city.hotline.foundation.PlainText;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Callers as screens and lists show them. A confidential caller is masked for everybody; any caller is masked for those who
 * neither take contacts nor work on cases. {@link #reveal} lifts the mask for one reader, once, and leaves a trace.
 */
@Service
@Transactional(readOnly = true)
public class CallerCards {
    private static final Logger log = LoggerFactory.getLogger(CallerCards.class);
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 500;
    private static final int FEWEST_DIGITS = 3;
    private static final Pattern DIGITS = Pattern.compile("[+0-9 \\-()]+");
    private static final List<String> UNMASKED = List.of("TAKE_CONTACTS", "WORK_ON_CASES");

    private static final List<String> HOTLINE = List.of("TAKE_CONTACTS", "READ_CASES");

    private final CallerTable table;
    private final CallerReaders readers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CallerCards(CallerTable table, CallerReaders readers, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.readers = readers;
        this.events = events;
        this.clock = clock;
    }

    /** @throws CallerUnknown when there is no such caller, or none that a department's or a firm's handler has to do with */
    @PreAuthorize("hasAnyAuthority('TAKE_CONTACTS', 'READ_CASES', 'HANDLE_CASES', 'HANDLE_ORDERS')")
    public CallerCard card(CallerId id) {
        return card(readable(id));
    }

    /** The cards of a list in one query; ids that the city does not know are left out. */
    @PreAuthorize("hasAnyAuthority('TAKE_CONTACTS', 'READ_CASES')")
    public Map<CallerId, CallerCard> cards(Collection<CallerId> ids) {
        return table.findAll(ids).stream()
                .map(CallerCards::card)
                .collect(Collectors.toMap(CallerCard::id, Function.identity()));
    }

    /** What to call these people in a list, masked as their cards are; never null, empty for somebody unknown by name and number. */
    @PreAuthorize("hasAnyAuthority('TAKE_CONTACTS', 'READ_CASES')")
    public Map<CallerId, String> names(Collection<CallerId> ids) {
        return table.findAll(ids).stream()
                .map(CallerCards::card)
                .collect(Collectors.toMap(CallerCard::id, CallerCard::title));
    }

    /** The people who live with this caller, without the caller. */
    @PreAuthorize("hasAnyAuthority('TAKE_CONTACTS', 'READ_CASES')")
    public List<CallerCard> household(CallerId id) {
        HouseholdId household = require(id).household();
        return household == null
                ? List.of()
                : table.members(household).stream()
                        .filter(member -> !member.id().equals(id))
                        .map(CallerCards::card)
                        .toList();
    }

    /**
     * Callers whose number, or whose name, begins or ends with {@code query}, newest first.
     *
     * @param query three digits or more (spaces, dashes and brackets are left out), or part of a name; finds nothing when blank
     * @param limit 1 to 100
     */
    @PreAuthorize("hasAnyAuthority('TAKE_CONTACTS', 'READ_CASES')")
    public List<CallerCard> search(String query, int limit) {
        String words = PlainText.line("query", query.strip(), 60);
        int atMost = Math.clamp(limit, 1, 100);
        return matching(words, atMost).stream().map(CallerCards::card).toList();
    }

    /**
     * The card without a mask. The reveal is told as {@link CallerRevealed} before the card is handed out.
     *
     * @param reason why it is needed, 5 to 500 characters
     * @throws CallerUnknown when there is no such caller, or none that a department's or a firm's handler has to do with
     * @throws RevealReasonTooShort when no real reason is given
     */
    @PreAuthorize("hasAnyAuthority('WORK_ON_CASES', 'HANDLE_CASES', 'HANDLE_ORDERS')")
    @Transactional
    public CallerCard reveal(CallerId id, String reason) {
        String why = PlainText.block("reason", reason.strip(), LONGEST_REASON);
        if (why.codePointCount(0, why.length()) < SHORTEST_REASON) {
            throw new RevealReasonTooShort(SHORTEST_REASON);
        }
        Caller caller = readable(id);
        events.publishEvent(new CallerRevealed(id, why, clock.instant()));
        log.info("Caller {} revealed", id);
        return CallerCard.open(caller);
    }

    private List<Caller> matching(String query, int limit) {
        if (query.isEmpty()) {
            return List.of();
        }
        String folded = Normalizer.normalize(query, Normalizer.Form.NFKC);
        if (!DIGITS.matcher(folded).matches()) {
            return table.withName(query, limit);
        }
        String digits = folded.replace("+86", "").replaceAll("[^0-9]", "");
        return digits.length() < FEWEST_DIGITS ? List.of() : table.withDigits(digits, limit);
    }

    private Caller require(CallerId id) {
        return table.find(id).orElseThrow(CallerUnknown::new);
    }

    private Caller readable(CallerId id) {
        if (!holdsOneOf(HOTLINE) && !readers.handleFor(id)) {
            throw new CallerUnknown();
        }
        return require(id);
    }

    private static CallerCard card(Caller caller) {
        return caller.isConfidential() || !seesPlainly() ? CallerCard.masked(caller) : CallerCard.open(caller);
    }

    private static boolean seesPlainly() {
        return holdsOneOf(UNMASKED);
    }

    private static boolean holdsOneOf(List<String> authorities) {
        Authentication reader = SecurityContextHolder.getContext().getAuthentication();
        return reader != null
                && reader.getAuthorities().stream().anyMatch(mine -> authorities.contains(mine.getAuthority()));
    }
}
