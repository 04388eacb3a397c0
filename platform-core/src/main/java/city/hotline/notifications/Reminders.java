package city.hotline.notifications;

import city.hotline.access.CurrentOperator;
import city.hotline.foundation.Uuids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The bell: what each of the city's people is told, and has read. Everybody sees his own alone. */
@Service
@Transactional
public class Reminders {
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    Reminders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Something to be told; each account is told it once, whoever says it again. */
    public record News(String subject, String step, UUID caseId, String caseNumber, Instant due, String once) {}

    /** Tells these accounts, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<UUID> accounts, News news) {
        accounts.forEach(account -> tell(account, news));
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
