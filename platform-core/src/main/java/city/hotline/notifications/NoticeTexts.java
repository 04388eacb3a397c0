package city.hotline.notifications;

import city.hotline.access.CurrentOperator;
import city.hotline.foundation.PlainText;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The city's texts: as shipped until somebody writes others. Every version stays, with who wrote it. */
@Service
@Transactional
public class NoticeTexts {
    /** The most characters of a text, whatever it goes by; each medium has a limit of its own besides. */
    public static final int LONGEST = 700;

    private static final ResourceBundle SHIPPED = ResourceBundle.getBundle(
            "messages.notices",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One version of a text, signed by whoever wrote it. */
    public record Version(int version, String body, String by, Instant at) {}

    /** The text that is sent today. */
    @Transactional(readOnly = true)
    public NoticeText text(Occasion occasion, Medium medium) {
        return new NoticeText(
                occasion,
                versions(occasion, medium).stream()
                        .findFirst()
                        .map(Version::body)
                        .orElseGet(() -> shipped(occasion, medium)));
    }

    /** WeChat has texts of its own where the one for SMS would not do. */
    private static String shipped(Occasion occasion, Medium medium) {
        String own = medium + "." + occasion;
        return SHIPPED.getString(SHIPPED.containsKey(own) ? own : occasion.name());
    }

    /** What stands over an e-mail: which sort of news it is, and nothing of the matter. */
    static String subject(Occasion occasion) {
        return SHIPPED.getString(occasion == Occasion.DEADLINE_TOLD ? "SUBJECT_DEADLINE" : "SUBJECT_CASE");
    }

    /** What was written in this city, newest first; nothing where the text is as it was shipped. */
    @Transactional(readOnly = true)
    public List<Version> versions(Occasion occasion, Medium medium) {
        return jdbc.sql("""
                        select version, body, by_whom, at from notice_text
                        where occasion = :occasion and medium = :medium order by version desc""")
                .param("occasion", occasion.name())
                .param("medium", medium.name())
                .query((row, index) -> new Version(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * Writes a text, which is sent from now on.
     *
     * @throws NoticeVariableUnknown for a name that the occasion does not have
     * @throws NoticeTextTooLong when the text alone takes too many text messages, or more than WeChat takes
     */
    @PreAuthorize("hasAuthority('MANAGE_CLOCKS')")
    public void write(Occasion occasion, Medium medium, String body) {
        NoticeText text = new NoticeText(occasion, PlainText.block("body", body, LONGEST));
        NoticeTextTooLong.check(medium, text.body());
        jdbc.sql("""
                        insert into notice_text (occasion, medium, version, body, by_whom, at)
                        values (:occasion, :medium, (select count(*) + 1 from notice_text
                            where occasion = :occasion and medium = :medium), :body, :by, :at)""")
                .param("occasion", occasion.name())
                .param("medium", medium.name())
                .param("body", text.body())
                .param("by", CurrentOperator.require().signature())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
