package city.hotline.outbox;

import city.hotline.access.AuditTrail;
import city.hotline.tenancy.Tenant;
import city.hotline.tenancy.TenantDirectory;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.TenantUnknown;
import city.hotline.tenancy.Tenants;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What waits to leave the cities and what could not, as platform operations sees it, from the platform's house alone. It
 * reads numbers and ids, and nothing of what a city's entries are about. What is done is written into the platform's own
 * audit trail. Call it outside a transaction: it goes through the cities one by one.
 */
@Service
@PreAuthorize("hasAuthority('MANAGE_CITIES')")
public class DeadLetters {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final DeadLetterTable table;
    private final TenantDirectory directory;
    private final Tenants tenants;
    private final AuditTrail audit;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    DeadLetters(
            DeadLetterTable table,
            TenantDirectory directory,
            Tenants tenants,
            AuditTrail audit,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.directory = directory;
        this.tenants = tenants;
        this.audit = audit;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
    }

    /** The cities in which something waits or was given up, and those whose database did not answer; by code. */
    public List<Backlog> backlogs() {
        return cities().stream()
                .map(this::backlog)
                .filter(backlog -> !backlog.isEmpty())
                .toList();
    }

    /** The dead letters of all cities that can be read, city by city, the oldest first; {@code most} of them at most. */
    public List<DeadLetter> list(int most) {
        List<DeadLetter> letters = new ArrayList<>();
        for (TenantId city : cities()) {
            int room = most - letters.size();
            if (room > 0) {
                letters.addAll(read(city, () -> table.dead(city, room), List.of()));
            }
        }
        return letters;
    }

    /**
     * Has one tried again, as if it had never failed.
     *
     * @return false when there is no such dead letter, or no such city, any more
     */
    public boolean retry(TenantId city, long seq) {
        boolean retried = cities().contains(city)
                && tenants.runAs(city, () -> Boolean.TRUE.equals(writing.execute(_ -> table.retry(seq))));
        if (retried) {
            audit.record("DEAD_LETTER_RETRIED", "city:" + city, String.valueOf(seq));
        }
        return retried;
    }

    /**
     * Has all of a city tried again.
     *
     * @return how many there were
     */
    public int retryAll(TenantId city) {
        if (!cities().contains(city)) {
            return 0;
        }
        int retried = tenants.runAs(city, () -> writing.execute(_ -> table.retryAll()));
        audit.record("DEAD_LETTERS_RETRIED", "city:" + city, String.valueOf(retried));
        return retried;
    }

    private Backlog backlog(TenantId city) {
        return read(city, () -> table.backlog(city), Backlog.unreadable(city));
    }

    /** A city that is being made, or whose database is away, must not hide the others. */
    private <T> T read(TenantId city, Supplier<T> query, T otherwise) {
        try {
            return tenants.runAs(city, () -> reading.execute(_ -> query.get()));
        } catch (DataAccessException | TransactionException | TenantUnknown away) {
            LOG.warn("outbox not read, tenant={} why={}", city, Reason.of(away));
            return otherwise;
        }
    }

    private List<TenantId> cities() {
        requireThePlatform();
        return directory.all().stream()
                .filter(tenant -> tenant.kind() == TenantKind.CITY)
                .map(Tenant::id)
                .toList();
    }

    private void requireThePlatform() {
        if (tenants.current().kind() != TenantKind.PLATFORM) {
            throw new AccessDeniedException("what could not leave the cities is handled in the platform's house");
        }
    }
}
