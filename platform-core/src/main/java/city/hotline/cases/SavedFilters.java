package city.hotline.cases;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.foundation.StoredText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The filters that operators keep for their queues. Everybody sees and changes his own alone: somebody else's id, another
 * city's included, is like an unknown one, with which nothing is done. Who has no account keeps none.
 */
@Service
@Transactional
@PreAuthorize("hasAnyAuthority('READ_CASES', 'HANDLE_CASES')")
public class SavedFilters {
    /** So many of each queue. */
    public static final int MOST = 30;

    private static final int NAME = 40;
    private static final int TERMS = 2_000;

    private final JdbcClient jdbc;

    SavedFilters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Mine, by name. */
    @Transactional(readOnly = true)
    public List<SavedFilter> of(Queue queue) {
        return jdbc.sql("select * from saved_filter where account = cast(:me as uuid) and queue = :queue order by name")
                .param("me", me())
                .param("queue", queue.name())
                .query(SavedFilters::read)
                .list();
    }

    /** The one that the queue opens with. */
    @Transactional(readOnly = true)
    public Optional<SavedFilter> preset(Queue queue) {
        return of(queue).stream().filter(SavedFilter::preset).findFirst();
    }

    /**
     * Keeps a filter; one of the same name in the same queue is replaced.
     *
     * @param name 1 to 40 characters
     * @param terms at most 2,000 characters
     * @param preset the queue opens with it from now on, and with no other
     * @throws TooManySavedFilters when {@link #MOST} are kept already
     */
    public SavedFilter save(Queue queue, String name, String terms, boolean preset) {
        StoredText.required("name", name, NAME);
        StoredText.within("terms", terms, TERMS);
        if (of(queue).stream().filter(kept -> !kept.name().equals(name)).count() >= MOST) {
            throw new TooManySavedFilters(MOST);
        }
        if (preset) {
            presetNone(queue);
        }
        return jdbc.sql("""
                        insert into saved_filter (id, account, queue, name, terms, preset)
                        values (:id, cast(:me as uuid), :queue, :name, :terms, :preset)
                        on conflict (account, queue, name) do update
                            set terms = excluded.terms, preset = excluded.preset
                        returning *""")
                .param("id", SavedFilterId.next().value())
                .param("me", me())
                .param("queue", queue.name())
                .param("name", name)
                .param("terms", terms)
                .param("preset", preset)
                .query(SavedFilters::read)
                .single();
    }

    /** Lets the queue open with this one; with none when it is null. */
    public void preset(Queue queue, @Nullable SavedFilterId id) {
        presetNone(queue);
        if (id != null) {
            jdbc.sql("update saved_filter set preset = true where id = :id and account = cast(:me as uuid)"
                            + " and queue = :queue")
                    .param("id", id.value())
                    .param("me", me())
                    .param("queue", queue.name())
                    .update();
        }
    }

    public void delete(SavedFilterId id) {
        jdbc.sql("delete from saved_filter where id = :id and account = cast(:me as uuid)")
                .param("id", id.value())
                .param("me", me())
                .update();
    }

    private void presetNone(Queue queue) {
        jdbc.sql(
                        "update saved_filter set preset = false where preset and account = cast(:me as uuid) and queue = :queue")
                .param("me", me())
                .param("queue", queue.name())
                .update();
    }

    private static @Nullable UUID me() {
        return CurrentOperator.find().map(Operator::account).orElse(null);
    }

    private static SavedFilter read(ResultSet row, int index) throws SQLException {
        return new SavedFilter(
                new SavedFilterId(row.getObject("id", UUID.class)),
                Queue.valueOf(row.getString("queue")),
                row.getString("name"),
                row.getString("terms"),
                row.getBoolean("preset"));
    }
}
