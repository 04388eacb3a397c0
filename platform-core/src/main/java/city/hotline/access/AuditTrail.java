package city.hotline.access;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was done, by whom and to what: one chain of entries for each tenant, each sealed with a hash over itself and its
 * predecessor. The application's own role can add entries and nothing else; PostgreSQL refuses the rest.
 */
@Service
public class AuditTrail {
    /** Nobody may set a shorter one: Cybersecurity Law of the PRC, article 21 (3). */
    public static final Period SHORTEST_RETENTION = Period.ofMonths(6);

    static final String NOBODY = "nobody";
    private static final int FETCHED = 1_000;
    private static final int LONGEST_PAGE = 500;

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, EntityManager entities, Clock clock) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Records an act of the current operator. It is written when the caller's transaction commits, and with it or not
     * at all; outside a transaction it is written at once.
     *
     * @param action in capitals: {@code CASE_CLOSED}
     * @param subject what it was done to, by kind and id: {@code case:…}
     * @param detail may be empty; no password and no token
     * @throws IllegalStateException in a read-only transaction
     */
    @Transactional
    public void record(String action, String subject, String detail) {
        String actor = CurrentOperator.find().map(Operator::loginName).orElse(NOBODY);
        recordBy(actor, action, subject, detail);
    }

    /** As {@link #record}, for an act of somebody who is not, or not yet, logged in. */
    @Transactional
    void recordBy(String actor, String action, String subject, String detail) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("an act is recorded in a transaction that may write");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        PendingEntries.ofTransaction(this::write).add(new AuditEntry(0, now, actor, action, subject, detail));
    }

    /**
     * Entries in the order newest first.
     *
     * @param before only entries with a smaller number; {@link Long#MAX_VALUE} for the first page
     * @param limit 1 to 500
     */
    @PreAuthorize("hasAuthority('READ_AUDIT')")
    @Transactional(readOnly = true)
    public List<AuditEntry> page(long before, int limit) {
        return jdbc.sql("""
                        SELECT seq, at, actor, action, subject, detail FROM audit_entry
                        WHERE seq < ? ORDER BY seq DESC LIMIT ?""")
                .params(before, Math.clamp(limit, 1, LONGEST_PAGE))
                .query((row, number) -> new AuditEntry(
                        row.getLong("seq"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("detail")))
                .list();
    }

    /** Recomputes the whole chain, in memory that does not grow with it. Nothing is changed. */
    @PreAuthorize("hasAuthority('READ_AUDIT')")
    @Transactional(readOnly = true)
    public AuditVerdict verify() {
        AuditChain chain = new AuditChain();
        jdbc.sql(AuditChain.ENTRIES).withFetchSize(FETCHED).query(chain);
        return chain.verdict();
    }

    /** The chain's lock is taken here and held until the commit, so everything else must be in the database by now. */
    private void write(List<AuditEntry> entries) {
        entities.flush();
        for (AuditEntry entry : entries) {
            jdbc.sql("INSERT INTO audit_entry (at, actor, action, subject, detail) VALUES (?, ?, ?, ?, ?)")
                    .params(
                            entry.at().atOffset(ZoneOffset.UTC),
                            storable(entry.actor()),
                            storable(entry.action()),
                            storable(entry.subject()),
                            storable(entry.detail()))
                    .update();
        }
    }

    /** An act is not refused because its description holds a character that PostgreSQL cannot store. */
    private static String storable(String text) {
        return text.replaceAll("[\\x00\\p{Cs}]", "\uFFFD");
    }
}
