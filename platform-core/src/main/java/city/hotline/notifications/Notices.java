package city.hotline.notifications;

import city.hotline.access.AuditTrail;
import city.hotline.foundation.PlainText;
import city.hotline.foundation.TextMissing;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final NoticeLog log;
    private final NoticeTexts texts;
    private final MediumChoice choice;
    private final Tenants tenants;
    private final AuditTrail audit;
    private final Wishes wishes;
    private final Clock clock;

    Notices(
            NoticeTable table,
            NoticeLog log,
            NoticeTexts texts,
            MediumChoice choice,
            Tenants tenants,
            AuditTrail audit,
            Wishes wishes,
            Clock clock) {
        this.log = log;
        this.table = table;
        this.texts = texts;
        this.choice = choice;
        this.tenants = tenants;
        this.audit = audit;
        this.wishes = wishes;
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
        Instant now = clock.instant();
        Instant next = notice.urgent()
                ? now
                : table.quietHours().free(now, tenants.current().zone());
        return table.insert(NoticeId.next(), notice, draft(notice, values), next);
    }

    /** By WeChat it carries the city's text for SMS along: whichever of the two leaves, it is of this moment. */
    private NoticeTable.Draft draft(Notice notice, Map<String, String> values) {
        Medium medium = choice.of(notice.to());
        String body = texts.text(notice.occasion(), medium).with(values);
        return new NoticeTable.Draft(
                medium,
                body,
                medium == Medium.WECHAT
                        ? texts.text(notice.occasion(), Medium.SMS).with(values)
                        : null);
    }

    /** When a notice that is not urgent and written now will leave: now, or when the quiet hours are over. */
    @Transactional(readOnly = true)
    public Instant leavesAt() {
        return table.quietHours().free(clock.instant(), tenants.current().zone());
    }

    /** Whether whoever has this number lets himself be written to; {@code phone} as in {@link Notice}. */
    @Transactional(readOnly = true)
    public boolean reaches(String phone) {
        return !wishes.unwritten(phone);
    }

    private static String withoutSecret(String value, @Nullable String secret) {
        String clean = value.replace(NoticeTable.SECRET, "");
        return secret == null ? clean : clean.replace(secret, NoticeTable.SECRET);
    }

    /** The newest that fit, at most 200. */
    @PreAuthorize("hasAuthority('SUPERVISE') or hasAuthority('MANAGE_CLOCKS')")
    @Transactional(readOnly = true)
    public List<LoggedNotice> log(NoticeFilter filter) {
        return log.log(filter, MOST);
    }

    /** How many fit in each state, whichever state the filter names; a state without any is left out. */
    @PreAuthorize("hasAuthority('SUPERVISE') or hasAuthority('MANAGE_CLOCKS')")
    @Transactional(readOnly = true)
    public Map<NoticeState, Long> counts(NoticeFilter filter) {
        return log.counts(filter.inState(null));
    }

    /** All about a case, oldest first. Whether the case may be known is for the caller to ask. */
    @PreAuthorize("hasAuthority('READ_CASES')")
    @Transactional(readOnly = true)
    public List<LoggedNotice> of(UUID caseId) {
        return log.of(caseId);
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
        if (log.find(id).isEmpty()) {
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

    /**
     * Keeps what the receiver of a notice wishes: not to be written to any more, or to be written to again. What is wished already
     * changes nothing.
     *
     * @param askedBy who asked for it and how, in a few words; it stands in the audit trail
     * @throws NoticeUnknown when the city has none such
     */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public void wish(NoticeId id, boolean writes, String askedBy) {
        if (PlainText.line("askedBy", askedBy, REASON).isBlank()) {
            throw new TextMissing("askedBy");
        }
        String phone = table.receiver(id).orElseThrow(NoticeUnknown::new);
        wishes.told(phone, writes, askedBy);
        audit.record(writes ? "PHONE_WRITTEN_AGAIN" : "PHONE_UNWRITTEN", "notice:" + id, askedBy);
    }
}
