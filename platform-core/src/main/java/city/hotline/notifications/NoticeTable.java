package city.hotline.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The present city's notices as rows. */
@Component
class NoticeTable {
    /** What stands in a kept body for the secret: a private character, which no text brings along. */
    static final String SECRET = "\uE000";

    private static final String INSERT = """
            insert into notice (id, occasion, medium, recipient, case_id, once, body, secret, urgent, state, created_at,
                next_at, settled_at, sms_body)
            select :id, :occasion, :medium, :phone, cast(:case as uuid), :once, :body, cast(:secret as text), :urgent,
                case when declined then 'DECLINED' else :state end, :now,
                case when not declined then cast(:next as timestamptz) end,
                case when declined then cast(:now as timestamptz) end,
                case when not declined then cast(:sms as text) end
            from (select exists (select from unwritten_phone where phone = :phone) as declined) asked
            on conflict (once) do nothing""";
    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether it was written down: false where one like it was before. */
    boolean insert(NoticeId id, Notice notice, Draft draft, Instant next) {
        Instant now = clock.instant();
        return jdbc.sql(INSERT)
                        .param("id", id.value())
                        .param("occasion", notice.occasion().name())
                        .param("medium", draft.medium().name())
                        .param("phone", notice.to().address())
                        .param("case", notice.caseId())
                        .param("once", notice.once())
                        .param("body", draft.body())
                        .param("sms", draft.sms())
                        .param("secret", notice.secret())
                        .param("urgent", notice.urgent())
                        .param("state", state(next, now).name())
                        .param("now", at(now))
                        .param("next", at(next))
                        .update()
                == 1;
    }

    /** What has to be sent; nothing where it is settled. */
    Optional<Outgoing> outgoing(UUID id) {
        return jdbc.sql("select * from notice where id = :id and settled_at is null")
                .param("id", id)
                .query(NoticeTable::outgoing)
                .optional();
    }

    /** Remembers, whatever becomes of the caller's transaction, that a gateway is about to be asked. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void sending(NoticeId id) {
        jdbc.sql("update notice set state = 'SENDING' where id = :id and settled_at is null")
                .param("id", id.value())
                .update();
    }

    void later(NoticeId id, Instant next, int attempts, String reason, boolean doubted) {
        jdbc.sql("""
                        update notice set state = :state, next_at = :next, attempts = :attempts, reason = :reason,
                            doubted = :doubted
                        where id = :id and settled_at is null""")
                .param("id", id.value())
                .param("state", (reason.isEmpty() ? NoticeState.HELD : NoticeState.QUEUED).name())
                .param("next", at(next))
                .param("attempts", attempts)
                .param("reason", reason)
                .param("doubted", doubted)
                .update();
    }

    /** From now on it is a text message; whoever asked in the meantime not to be written to is not. */
    void goBySms(NoticeId id, String instead, Instant now) {
        jdbc.sql("""
                        update notice set medium = 'SMS', body = sms_body, sms_body = null, instead = :instead,
                            state = case when declined then 'DECLINED' else 'QUEUED' end, attempts = 0, reason = '',
                            next_at = case when not declined then cast(:now as timestamptz) end,
                            settled_at = case when declined then cast(:now as timestamptz) end,
                            secret = case when not declined then secret end
                        from (select unwritten.phone is not null as declined from notice one
                            left join unwritten_phone unwritten on unwritten.phone = one.recipient
                            where one.id = :id) asked
                        where id = :id and settled_at is null and sms_body is not null""")
                .param("id", id.value())
                .param("instead", instead)
                .param("now", at(now))
                .update();
    }

    /** Nothing more happens by itself. The link's end is forgotten where it may have arrived. */
    void settle(NoticeId id, NoticeState state, int attempts, String reason) {
        jdbc.sql("""
                        update notice set state = :state, next_at = null, settled_at = :now, attempts = :attempts,
                            reason = :reason, secret = case when :state = 'FAILED' then secret end,
                            sms_body = case when :state = 'UNKNOWN' then sms_body end
                        where id = :id and settled_at is null""")
                .param("id", id.value())
                .param("state", state.name())
                .param("now", at(clock.instant()))
                .param("attempts", attempts)
                .param("reason", reason)
                .update();
    }

    /** Whether it could be: it is settled and nothing in it was forgotten. */
    boolean again(NoticeId id) {
        return jdbc.sql("""
                        update notice set state = 'QUEUED', next_at = :now, settled_at = null, attempts = 0, reason = '',
                            doubted = false
                        where id = :id and settled_at is not null and state <> 'DECLINED'
                            and (strpos(body, :secret) = 0 or secret is not null)""")
                        .param("secret", SECRET)
                        .param("id", id.value())
                        .param("now", at(clock.instant()))
                        .update()
                == 1;
    }

    Optional<String> receiver(NoticeId id) {
        return jdbc.sql("select recipient from notice where id = :id")
                .param("id", id.value())
                .query((row, index) -> row.getString(1))
                .optional();
    }

    QuietHours quietHours() {
        return jdbc.sql("select begins, ends from quiet_hours")
                .query((row, index) ->
                        new QuietHours(row.getObject(1, LocalTime.class), row.getObject(2, LocalTime.class)))
                .single();
    }

    void keepQuiet(QuietHours hours) {
        jdbc.sql("update quiet_hours set begins = :begins, ends = :ends")
                .param("begins", hours.begins())
                .param("ends", hours.ends())
                .update();
    }

    private static NoticeState state(Instant next, Instant now) {
        return next.isAfter(now) ? NoticeState.HELD : NoticeState.QUEUED;
    }

    private static Outgoing outgoing(ResultSet row, int index) throws SQLException {
        @Nullable String secret = row.getString("secret");
        NoticeState state = NoticeState.valueOf(row.getString("state"));
        return new Outgoing(
                new NoticeId(row.getObject("id", UUID.class)),
                Occasion.valueOf(row.getString("occasion")),
                Medium.valueOf(row.getString("medium")),
                row.getString("recipient"),
                secret == null ? row.getString("body") : row.getString("body").replace(SECRET, secret),
                row.getBoolean("urgent"),
                state,
                row.getInt("attempts"),
                row.getString("sms_body") != null,
                row.getBoolean("doubted") || state == NoticeState.SENDING);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * What a notice says.
     *
     * @param sms what it says by SMS, where WeChat refuses it; null where it goes by another medium at once
     */
    record Draft(Medium medium, String body, @Nullable String sms) {}

    /**
     * @param body with all that belongs into it
     * @param replaceable whether it may still go by SMS instead
     * @param doubted whether an answer to it was lost: it may have arrived
     */
    record Outgoing(
            NoticeId id,
            Occasion occasion,
            Medium medium,
            String phone,
            String body,
            boolean urgent,
            NoticeState state,
            int attempts,
            boolean replaceable,
            boolean doubted) {

        Outgoing inDoubt() {
            return new Outgoing(id, occasion, medium, phone, body, urgent, state, attempts, replaceable, true);
        }
    }
}
