package city.hotline.notifications;

import city.hotline.access.CurrentOperator;
import city.hotline.foundation.Uuids;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who wants to be written to: the last wish about a number holds, whichever arrives last. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Wishes {
    private final JdbcClient jdbc;
    private final Clock clock;

    Wishes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A wish that somebody here was told; what is wished already changes nothing.
     *
     * @param askedBy in the words of whoever was asked; empty where nobody said
     */
    public void told(String phone, boolean writes, String askedBy) {
        keep(phone, writes, askedBy, "", now());
    }

    /**
     * A wish that a gateway forwards: taken once, and not where a later one is known.
     *
     * @param message by which the gateway knows it
     * @param at when it was sent; one of the future counts as of now
     * @return whether it changed anything
     */
    public boolean forwarded(String phone, boolean writes, String message, Instant at) {
        Instant sent = at.isAfter(now()) ? now() : at.truncatedTo(ChronoUnit.MICROS);
        lock(phone);
        boolean known = jdbc.sql("select exists (select from phone_wish where message = :message)")
                .param("message", message)
                .query(Boolean.class)
                .single();
        boolean late = last(phone).filter(then -> then.isAfter(sent)).isPresent();
        return !known && !late && keep(phone, writes, "", message, sent);
    }

    private boolean keep(String phone, boolean writes, String askedBy, String message, Instant at) {
        lock(phone);
        if (writes != unwritten(phone)) {
            return false;
        }
        String by = CurrentOperator.require().signature();
        jdbc.sql("""
                        insert into phone_wish (id, phone, writes, asked_by, by_whom, message, at)
                        values (:id, :phone, :writes, :asked, :by, :message, :at)""")
                .param("id", Uuids.next())
                .param("phone", phone)
                .param("writes", writes)
                .param("asked", askedBy)
                .param("by", by)
                .param("message", message)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        writes
                                ? "delete from unwritten_phone where phone = :phone"
                                : "insert into unwritten_phone (phone, by_whom, at) values (:phone, :by, :at)")
                .param("phone", phone)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }

    /** Wishes about one number are heard one after another. */
    private void lock(String phone) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(current_schema() || ' wish ' || :phone, 0))")
                .param("phone", phone)
                .query((row, index) -> index)
                .single();
    }

    boolean unwritten(String phone) {
        return jdbc.sql("select exists (select from unwritten_phone where phone = :phone)")
                .param("phone", phone)
                .query(Boolean.class)
                .single();
    }

    private Optional<Instant> last(String phone) {
        return jdbc.sql("select at from phone_wish where phone = :phone order by at desc limit 1")
                .param("phone", phone)
                .query((row, index) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
