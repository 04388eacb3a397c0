package city.hotline.clocks;

import city.hotline.calendar.CalendarVersion;
import city.hotline.calendar.CityCalendar;
import city.hotline.calendar.WorkingCalendar;
import city.hotline.cases.ItemChoice;
import city.hotline.catalogue.Span;
import city.hotline.catalogue.Urgency;
import city.hotline.tenancy.Tenant;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The rules of the present city. It asks once a transaction and item, in one query, which are in force; calendar and
 * promises themselves it keeps for as long as their version stays.
 */
@Component
class Rulebook {
    /** One question for both rooms' facts: this is asked for every case that is opened. */
    private static final String IN_FORCE = """
            select c.version, i.code, i.urgency, i.first_response, i.accept, i.handling
            from working_calendar c left join service_item i on i.id = cast(:item as uuid)""";

    private final JdbcClient jdbc;
    private final CityCalendar calendar;
    private final PromiseTable promises;
    private final Tenants tenants;
    private final Map<TenantId, Kept> kept = new ConcurrentHashMap<>();

    Rulebook(JdbcClient jdbc, CityCalendar calendar, PromiseTable promises, Tenants tenants) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.promises = promises;
        this.tenants = tenants;
    }

    Rules about(@Nullable ItemChoice item) {
        return ofTransaction().computeIfAbsent(Optional.ofNullable(item), _ -> read(item));
    }

    private Rules read(@Nullable ItemChoice item) {
        InForce found = jdbc.sql(IN_FORCE)
                .param("item", item == null ? null : item.id().value())
                .query(Rulebook::inForce)
                .single();
        Kept rules = kept(found.version());
        return new Rules(rules.calendar(), rules.promises(), found.item());
    }

    private Kept kept(CalendarVersion version) {
        Tenant city = tenants.current();
        Kept known = kept.get(city.id());
        if (known != null
                && known.version().equals(version)
                && known.calendar().zone().equals(city.zone())) {
            return known;
        }
        Kept fresh = read(version);
        kept.put(city.id(), fresh);
        return fresh;
    }

    /** What is read is at least as new as the version; if it is newer, the next one who asks reads again. */
    private Kept read(CalendarVersion version) {
        return new Kept(version, calendar.current(), promises.read());
    }

    @SuppressWarnings("unchecked") // nobody else binds under this key
    private Map<Optional<ItemChoice>, Rules> ofTransaction() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return (Map<Optional<ItemChoice>, Rules>) bound;
        }
        Map<Optional<ItemChoice>, Rules> fresh = new HashMap<>();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Rulebook.this);
            }
        });
        return fresh;
    }

    private static InForce inForce(ResultSet row, int index) throws SQLException {
        @Nullable String code = row.getString("code");
        return new InForce(
                new CalendarVersion(row.getObject("version", UUID.class)), code == null ? null : terms(code, row));
    }

    private static ItemTerms terms(String code, ResultSet row) throws SQLException {
        return new ItemTerms(
                code,
                Urgency.valueOf(row.getString("urgency")),
                Span.parse(row.getString("first_response")),
                Span.parse(row.getString("accept")),
                Span.parse(row.getString("handling")));
    }

    private record InForce(
            CalendarVersion version, @Nullable ItemTerms item) {}

    private record Kept(CalendarVersion version, WorkingCalendar calendar, Promises promises) {}
}
