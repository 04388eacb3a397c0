package city.hotline.callers;

import city.hotline.foundation.PlainText;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people who call. A number is enough to know somebody, and somebody without a number is a caller too. Ids of other
 * cities are answered like unknown ones.
 */
@Service
@Transactional
public class Callers {
    private static final Logger log = LoggerFactory.getLogger(Callers.class);
    private static final int LONGEST_TAG = 20;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_OTHER_NAMES = 20;

    private final CallerTable table;
    private final PhoneTable phones;
    private final Clock clock;

    Callers(CallerTable table, PhoneTable phones, Clock clock) {
        this.table = table;
        this.phones = phones;
        this.clock = clock;
    }

    /**
     * The caller with this number, made if the city does not know it yet. However many ask for one number at once, there is
     * one caller. A withheld number makes a new caller without phones each time. Extensions do not part callers.
     */
    @PreAuthorize("hasAnyAuthority('TAKE_CONTACTS', 'WORK_ON_CASES', 'IMPORT_CASES')")
    public CallerId recognise(PhoneNumber number) {
        return number.isWithheld() ? create() : phones.owner(number).orElseGet(() -> createOrYield(number));
    }

    @PreAuthorize("hasAnyAuthority('TAKE_CONTACTS', 'READ_CASES')")
    @Transactional(readOnly = true)
    public Optional<Caller> find(CallerId id) {
        return table.find(id);
    }

    /** The caller with this number; empty for a number that the city does not know and for a withheld one. */
    @PreAuthorize("hasAnyAuthority('TAKE_CONTACTS', 'READ_CASES')")
    @Transactional(readOnly = true)
    public Optional<Caller> byPhone(PhoneNumber number) {
        return phones.owner(number).flatMap(table::find);
    }

    /** Who has these numbers; numbers that the city does not know are left out. One query for all. */
    @PreAuthorize("hasAnyAuthority('TAKE_CONTACTS', 'READ_CASES', 'IMPORT_CASES')")
    @Transactional(readOnly = true)
    public Map<PhoneNumber, CallerId> byPhones(Collection<PhoneNumber> numbers) {
        Map<String, CallerId> owners =
                phones.owners(numbers).collect(Collectors.toMap(PhoneTable.Owned::number, PhoneTable.Owned::caller));
        return numbers.stream()
                .distinct()
                .filter(number -> owners.containsKey(number.normal()))
                .collect(Collectors.toMap(Function.identity(), number -> owners.get(number.normal())));
    }

    /**
     * Replaces the whole profile; phones, tags and household stay.
     *
     * @param version of the caller or the card that was read
     * @throws CallerUnknown when there is no such caller
     * @throws CallerChanged when somebody saved since; nothing is changed
     */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public Caller update(CallerId id, CallerProfile profile, long version) {
        require(id);
        if (!table.update(id, profile, version)) {
            throw new CallerChanged();
        }
        log.info("Caller {} changed", id);
        return require(id);
    }

    /**
     * Gives the caller one more number; one that the caller has already changes nothing.
     *
     * @throws PhoneTaken when the number is another caller's
     * @throws PhoneInvalid for a withheld number
     */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public void addPhone(CallerId id, PhoneNumber number) {
        require(id);
        if (number.isWithheld()) {
            throw new PhoneInvalid(1);
        }
        boolean added = phones.add(id, number, clock.instant());
        if (!added && !phones.owner(number).equals(Optional.of(id))) {
            throw new PhoneTaken();
        }
    }

    /** Takes a number away, so that it may be another's; one that the caller does not have changes nothing. */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public void removePhone(CallerId id, PhoneNumber number) {
        require(id);
        phones.remove(id, number);
    }

    /**
     * Keeps a name that another system sends for somebody who has a name already; one that is known changes nothing, and no
     * more than twenty are kept. The name that operators wrote down stays.
     *
     * @param name at most 60 characters
     */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public void alsoKnownAs(CallerId id, String name) {
        require(id);
        table.alsoKnownAs(id, PlainText.line("name", name.strip(), LONGEST_NAME), MOST_OTHER_NAMES);
    }

    /** @param tag one of the city's own short words, at most 20 characters; one that is there already changes nothing */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public void tag(CallerId id, String tag) {
        require(id);
        table.tag(id, PlainText.line("tag", tag.strip(), LONGEST_TAG));
    }

    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public void untag(CallerId id, String tag) {
        require(id);
        table.untag(id, PlainText.line("tag", tag.strip(), LONGEST_TAG));
    }

    /** Moves {@code id} into the household of {@code other}, which is founded if there is none. */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public HouseholdId join(CallerId id, CallerId other) {
        table.lock(id, other);
        require(id);
        HouseholdId household = Optional.ofNullable(require(other).household()).orElseGet(() -> found(other));
        table.live(id, household);
        return household;
    }

    /** Takes the caller out of the household; the others stay in it. */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public void leaveHousehold(CallerId id) {
        require(id);
        table.live(id, null);
    }

    private HouseholdId found(CallerId first) {
        HouseholdId household = HouseholdId.next();
        table.live(first, household);
        return household;
    }

    private CallerId createOrYield(PhoneNumber number) {
        CallerId mine = create();
        if (phones.add(mine, number, clock.instant())) {
            return mine;
        }
        table.delete(mine);
        return phones.owner(number).orElseThrow(() -> new IllegalStateException("the number was taken away meanwhile"));
    }

    private CallerId create() {
        CallerId id = CallerId.next();
        table.insert(id, clock.instant());
        return id;
    }

    private Caller require(CallerId id) {
        return table.find(id).orElseThrow(CallerUnknown::new);
    }
}
