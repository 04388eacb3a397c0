package city.hotline.notifications;

import city.hotline.access.CurrentOperator;
import city.hotline.foundation.Uuids;
import city.hotline.tenancy.Tenants;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The bell: what each of the city's people is told, and has read. Everybody sees his own alone. */
@Service
@Transactional
public class Reminders {
    private static final int MOST = 200;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final JdbcClient jdbc;
    private final Notices notices;
    private final Tenants tenants;
    private final Clock clock;

    Reminders(JdbcClient jdbc, Notices notices, Tenants tenants, Clock clock) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.tenants = tenants;
        this.clock = clock;
    }

    /**
     * Something to be told; each account is told it once, whoever says it again.
     *
     * @param sealed told on the screens alone: nothing of it leaves the house, nor stands in the log of what was written
     */
    public record News(
            String subject, String step, UUID caseId, String caseNumber, Instant due, String once, boolean sealed) {}

    /** Tells these accounts, in the caller's transaction; those who left an address by e-mail too, unless it is sealed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<UUID> accounts, News news) {
        accounts.forEach(account -> tell(account, news));
        if (news.sealed()) {
            return;
        }
        jdbc.sql("select account, address from reminder_address where account = any(:accounts)")
                .param("accounts", new SqlArrayValue("uuid", accounts.toArray()))
                .query((row, index) -> notice(row.getObject(1, UUID.class), row.getString(2), news))
                .list()
                .forEach(notices::send);
    }

    /** Where one's own reminders go as e-mails; empty where they do not. */
    @Transactional(readOnly = true)
    public Optional<String> address() {
        return jdbc.sql("select address from reminder_address where account = :me")
                .param("me", me())
                .query((row, index) -> row.getString(1))
                .optional();
    }

    /**
     * Has one's own reminders sent as e-mails from now on.
     *
     * @param address blank ends that
     * @throws AddressInvalid where it is no e-mail address
     */
    public void sendTo(String address) {
        jdbc.sql("delete from reminder_address where account = :me")
                .param("me", me())
                .update();
        if (!address.isBlank()) {
            jdbc.sql("insert into reminder_address (account, address) values (:me, :address)")
                    .param("me", me())
                    .param("address", AddressInvalid.check(address.strip()))
                    .update();
        }
    }

    /** One's own, the newest first, at most 200; nothing for whoever is no person. */
    @Transactional(readOnly = true)
    public List<Reminder> mine() {
        return jdbc.sql("select * from reminder where account = :me order by at desc, id desc limit :most")
                .param("me", me())
                .param("most", MOST)
                .query(Reminders::read)
                .list();
    }

    /** How many of one's own are unread. */
    @Transactional(readOnly = true)
    public int unread() {
        return jdbc.sql("select count(*) from reminder where account = :me and read_at is null")
                .param("me", me())
                .query(Integer.class)
                .single();
    }

    /** One of one's own was seen; of anybody else's nothing changes. */
    public void seen(UUID id) {
        jdbc.sql("update reminder set read_at = :now where id = :id and account = :me and read_at is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("me", me())
                .update();
    }

    /** All of one's own were seen. */
    public void allSeen() {
        jdbc.sql("update reminder set read_at = :now where account = :me and read_at is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("me", me())
                .update();
    }

    private void tell(UUID account, News news) {
        jdbc.sql("""
                        insert into reminder (id, account, subject, step, case_id, case_number, due_at, once, at)
                        values (:id, :account, :subject, :step, :case, :number, :due, :once, :at)
                        on conflict (account, once) do nothing""")
                .param("id", Uuids.next())
                .param("account", account)
                .param("subject", news.subject())
                .param("step", news.step())
                .param("case", news.caseId())
                .param("number", news.caseNumber())
                .param("due", news.due().atOffset(ZoneOffset.UTC))
                .param("once", news.once())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Notice notice(UUID account, String address, News news) {
        return new Notice(
                Occasion.DEADLINE_TOLD,
                new Receiver.Mailbox(address),
                news.caseId(),
                account + " " + news.once(),
                Map.of(
                        "number", news.caseNumber(),
                        "due", MINUTE.format(news.due().atZone(tenants.current().zone()))),
                null,
                true);
    }

    private static UUID me() {
        @Nullable UUID account = CurrentOperator.require().account();
        return account == null ? new UUID(0, 0) : account;
    }

    private static Reminder read(ResultSet row, int index) throws SQLException {
        return new Reminder(
                row.getObject("id", UUID.class),
                row.getString("subject"),
                row.getString("step"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at") != null);
    }
}
