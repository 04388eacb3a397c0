package city.hotline.notifications;

import city.hotline.access.AuditTrail;
import city.hotline.access.CurrentOperator;
import city.hotline.foundation.PlainText;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door to writing to people, and the log of it. Another city's notices are unknown here. */
@Service
@Transactional
public class Notices {
    private static final int MOST = 200;
    private static final int REASON = 200;

    private final NoticeTable table;
    private final NoticeTexts texts;
    private final Tenants tenants;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    Notices(NoticeTable table, NoticeTexts texts, Tenants tenants, AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.table = table;
        this.texts = texts;
        this.tenants = tenants;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Leaves a notice in the caller's transaction: it is sent after that commits, or never. In quiet hours one that is not
     * urgent waits for their end; one to somebody who asked not to be written to is declined, visibly.
     *
     * @return whether it was taken; false where one with the same {@code once} was before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean send(Notice notice) {
        Map<String, String> values = new HashMap<>(notice.values());
        values.put("hotline", tenants.current().nameZh());
        values.replaceAll((name, value) -> withoutSecret(value, notice.secret()));
        String body = texts.text(notice.occasion(), notice.medium()).with(values);
        Instant now = clock.instant();
        Instant next = notice.urgent()
                ? now
                : table.quietHours().free(now, tenants.current().zone());
        return table.insert(NoticeId.next(), notice, body, next);
    }

    /** When a notice that is not urgent and written now will leave: now, or when the quiet hours are over. */
    @Transactional(readOnly = true)
    public Instant leavesAt() {
        return table.quietHours().free(clock.instant(), tenants.current().zone());
    }

    private static String withoutSecret(String value, @Nullable String secret) {
        String clean = value.replace(NoticeTable.SECRET, "");
        return secret == null ? clean : clean.replace(secret, NoticeTable.SECRET);
    }

    /** The newest, at most 200; of all states where {@code state} is null. */
    @PreAuthorize("hasAuthority('SUPERVISE') or hasAuthority('MANAGE_CLOCKS')")
    @Transactional(readOnly = true)
    public List<LoggedNotice> log(@Nullable NoticeState state) {
        return table.log(state, MOST);
    }

    /** How many there are in each state; a state without any is left out. */
    @PreAuthorize("hasAuthority('SUPERVISE') or hasAuthority('MANAGE_CLOCKS')")
    @Transactional(readOnly = true)
    public Map<NoticeState, Long> counts() {
        return table.counts();
    }

    /** All about a case, oldest first. Whether the case may be known is for the caller to ask. */
    @PreAuthorize("hasAuthority('READ_CASES')")
    @Transactional(readOnly = true)
    public List<LoggedNotice> of(UUID caseId) {
        return table.of(caseId);
    }

    /**
     * Sends a notice once more, by hand.
     *
     * @param reason why; it stands in the audit trail
     * @throws NoticeUnknown when the city has none such
     * @throws NoticeNotRepeatable while it is under way, when it was declined, or when its link is forgotten
     */
    @PreAuthorize("hasAuthority('SUPERVISE')")
    public void resend(NoticeId id, String reason) {
        PlainText.line("reason", reason, REASON);
        if (table.find(id).isEmpty()) {
            throw new NoticeUnknown();
        }
        if (!table.again(id)) {
            throw new NoticeNotRepeatable();
        }
        audit.record("NOTICE_RESENT", "notice:" + id, reason);
    }

    /** When nobody is written to unless it is urgent. */
    @PreAuthorize("hasAuthority('MANAGE_CLOCKS')")
    @Transactional(readOnly = true)
    public QuietHours quietHours() {
        return table.quietHours();
    }

    /** Changes them for what is sent or tried from now on; what is held already keeps its time. */
    @PreAuthorize("hasAuthority('MANAGE_CLOCKS')")
    public void keepQuiet(QuietHours hours) {
        table.keepQuiet(hours);
        audit.record("QUIET_HOURS_CHANGED", "city", hours.begins() + " " + hours.ends());
    }

    /** Respects that the owner of a number, in its normal form, does not want to be written to; repeating changes nothing. */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public void writeNoMore(String phone) {
        jdbc.sql("insert into unwritten_phone (phone, by_whom, at) values (:phone, :by, :at) on conflict do nothing")
                .param("phone", phone)
                .param("by", CurrentOperator.require().signature())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes {@link #writeNoMore} back. */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public void writeAgain(String phone) {
        jdbc.sql("delete from unwritten_phone where phone = :phone")
                .param("phone", phone)
                .update();
    }
}
