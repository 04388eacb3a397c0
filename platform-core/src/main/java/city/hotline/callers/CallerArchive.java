package city.hotline.callers;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the people of the history that a city brings along: known by number, or by an older system's own name. */
@Service
public class CallerArchive {
    private final Callers callers;
    private final CallerTable table;
    private final PhoneTable phones;
    private final JdbcClient jdbc;
    private final Clock clock;

    CallerArchive(Callers callers, CallerTable table, PhoneTable phones, JdbcClient jdbc, Clock clock) {
        this.callers = callers;
        this.table = table;
        this.phones = phones;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Who these people are in the city, made if it does not know them yet; some hundreds at a time are good. A number
     * tells more than a reference: somebody who has both is known by either afterwards. A name is kept for new callers
     * alone, and what is known of the others stays.
     *
     * @param source names the older system, 1 to 100 characters: the same reference in two systems is two people
     * @return whoever {@linkplain ArchivedCaller#isSomebody is somebody}
     */
    @PreAuthorize("hasAuthority('IMPORT_CASES')")
    @Transactional
    public Map<ArchivedCaller, CallerId> recognise(String source, Collection<ArchivedCaller> people) {
        Map<PhoneNumber, CallerId> byPhone = callers.byPhones(people.stream()
                .filter(ArchivedCaller::hasPhone)
                .map(ArchivedCaller::phone)
                .filter(Objects::nonNull)
                .toList());
        Map<String, CallerId> byReference = referred(source, people);
        Map<ArchivedCaller, CallerId> all = new HashMap<>();
        for (ArchivedCaller person : people) {
            if (person.isSomebody()) {
                all.computeIfAbsent(
                        person,
                        somebody -> known(somebody, byPhone, byReference).orElseGet(() -> made(somebody)));
                refer(source, person, all.get(person), byReference);
            }
        }
        return all;
    }

    private Optional<CallerId> known(
            ArchivedCaller person, Map<PhoneNumber, CallerId> byPhone, Map<String, CallerId> byReference) {
        PhoneNumber phone = person.phone();
        if (phone != null && person.hasPhone()) {
            CallerId owner = byPhone.get(phone);
            return owner != null ? Optional.of(owner) : phones.owner(phone);
        }
        return Optional.ofNullable(byReference.get(person.reference()));
    }

    private CallerId made(ArchivedCaller person) {
        CallerId id = callers.recognise(person.phone() == null ? PhoneNumber.withheld() : person.phone());
        if (person.name() != null) {
            table.update(id, CallerProfile.named(person.name()), 0);
        }
        return id;
    }

    /** The first who bears a reference keeps it. */
    private void refer(String source, ArchivedCaller person, @Nullable CallerId id, Map<String, CallerId> byReference) {
        String reference = person.reference();
        if (id != null && reference != null && byReference.putIfAbsent(reference, id) == null) {
            jdbc.sql("""
                            insert into caller_reference (source, reference, caller_id, added_at)
                            values (?, ?, ?, ?) on conflict do nothing""")
                    .params(source, reference, id.value(), java.sql.Timestamp.from(clock.instant()))
                    .update();
        }
    }

    private Map<String, CallerId> referred(String source, Collection<ArchivedCaller> people) {
        List<String> references = people.stream()
                .map(ArchivedCaller::reference)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return jdbc
                .sql("select reference, caller_id from caller_reference where source = ? and reference = any(?)")
                .param(source)
                .param(new SqlArrayValue("text", references.toArray()))
                .query((row, number) ->
                        Map.entry(row.getString("reference"), new CallerId(row.getObject("caller_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, HashMap::new));
    }
}
