package city.hotline.intake;

import city.hotline.access.CurrentOperator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What operators are typing, kept on the server so that a crash, a reload, a logout or a new version loses none of it. A
 * draft belongs to the current operator and one contact: nobody reads another's.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('TAKE_CONTACTS')")
public class Drafts {
    private static final Duration GRAVE = Duration.ofDays(1);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Saves the draft with one statement, unless a later save or a later discard was here before.
     *
     * @param sequence grows by one with every save of this operator for this contact, from 1
     * @return false when the save came too late and changed nothing
     */
    public boolean save(ContactId contact, DraftContent content, long sequence) {
        return jdbc.sql("""
                        insert into draft (operator, contact_id, sequence, content, saved_at)
                        values (?, ?, ?, ?::jsonb, ?)
                        on conflict (operator, contact_id) do update
                            set sequence = excluded.sequence, content = excluded.content, saved_at = excluded.saved_at
                            where draft.sequence < excluded.sequence""")
                        .params(me(), contact.value(), sequence, JSON.writeValueAsString(content), now())
                        .update()
                == 1;
    }

    /** The current operator's draft for this contact; empty when there is none or it was discarded. */
    @Transactional(readOnly = true)
    public Optional<Draft> load(ContactId contact) {
        return jdbc.sql("select * from draft where operator = ? and contact_id = ? and content is not null")
                .params(me(), contact.value())
                .query(Drafts::draft)
                .optional();
    }

    /** All drafts of the current operator, the one saved last first. */
    @Transactional(readOnly = true)
    public List<Draft> mine() {
        return jdbc.sql(
                        "select * from draft where operator = ? and content is not null order by saved_at desc, contact_id")
                .param(me())
                .query(Drafts::draft)
                .list();
    }

    /**
     * Throws the draft away; a save with a sequence up to this one does not bring it back, however late it comes.
     *
     * @param sequence of the last save that was sent
     */
    public void discard(ContactId contact, long sequence) {
        jdbc.sql("""
                        insert into draft (operator, contact_id, sequence, content, saved_at) values (?, ?, ?, null, ?)
                        on conflict (operator, contact_id) do update
                            set sequence = greatest(draft.sequence, excluded.sequence), content = null,
                                saved_at = excluded.saved_at""").params(me(), contact.value(), sequence, now()).update();
        jdbc.sql("delete from draft where operator = ? and content is null and saved_at < ?")
                .params(me(), now().minus(GRAVE))
                .update();
    }

    /** @throws IllegalStateException for work that no person does: a token writes no drafts */
    private static UUID me() {
        UUID account = CurrentOperator.require().account();
        if (account == null) {
            throw new IllegalStateException("a draft belongs to a person");
        }
        return account;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        Instant saved = row.getObject("saved_at", OffsetDateTime.class).toInstant();
        return new Draft(
                new ContactId(row.getObject("contact_id", UUID.class)),
                row.getLong("sequence"),
                JSON.readValue(row.getString("content"), DraftContent.class),
                saved);
    }
}
