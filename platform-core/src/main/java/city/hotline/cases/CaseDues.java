package city.hotline.cases;

import city.hotline.catalogue.ItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clocks of cases, for the room that keeps deadlines. It joins that room's transaction and knows sealed lines too, for
 * it shows nothing to anybody. A clock that moves is no change of the case: whoever edits it is not overtaken.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseDues {
    private static final String FACTS = """
            select id, state, item_id, item_code, returns, reworks, registered_at, first_response_due_at,
                   first_responded_at, accept_due_at, handling_due_at, follow_up_due_at, done_at, removed_at,
                   choice
            from hotline_case where id = any(:ids)""";
    /** What comes next as {@link Standing} and {@link CaseClocks#next} say it. */
    private static final String MOVE = """
            update hotline_case c set first_response_due_at = n.response, accept_due_at = n.accept,
                   handling_due_at = n.handling, follow_up_due_at = n.call, next_due_at = case
                       when state = 'REGISTERED' and first_responded_at is null then n.response
                       when state = 'ASSIGNED' then least(n.accept, n.handling)
                       when state = 'DISPUTED' then least(next_due_at, n.handling)
                       when state = 'DONE' then coalesce(call_again_at, n.call)
                       else n.handling end
            from (values (cast(:id as uuid), cast(:response as timestamptz), cast(:accept as timestamptz),
                          cast(:handling as timestamptz), cast(:call as timestamptz)))
                 n (id, response, accept, handling, call)
            where c.id = n.id and c.closed_at is null""";

    private static final String CALL = """
            update hotline_case set call_again_at = cast(:from as timestamptz), follow_up_due_at = cast(:due as timestamptz),
                   next_due_at = coalesce(cast(:from as timestamptz), cast(:due as timestamptz))
            where id = :id and state = 'DONE'""";

    private static final String TELL = """
            insert into case_event (case_id, at, actor, kind, text, detail)
            select id, :at, :actor, :kind, :about, jsonb_build_object('version', version) from hotline_case where id = :id""";

    private final JdbcClient jdbc;

    CaseDues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What of a case its deadlines follow from.
     *
     * @param followUp null until the handler is done, {@code accept} until the first dispatch
     * @param choosing whether its citizen is choosing a firm
     */
    public record Dues(
            CaseId id,
            CaseState state,
            DueFacts facts,
            int reworks,
            Instant registered,
            Instant response,
            @Nullable Instant responded,
            @Nullable Instant accept,
            Instant handling,
            @Nullable Instant followUp,
            @Nullable Instant done,
            boolean choosing,
            boolean removed) {
        /** The same case with other instants; those that nothing waits for stay as they are. */
        public Dues moved(
                Instant newResponse, @Nullable Instant newAccept, Instant newHandling, @Nullable Instant call) {
            return new Dues(
                    id,
                    state,
                    facts,
                    reworks,
                    registered,
                    newResponse,
                    responded,
                    newAccept,
                    newHandling,
                    call,
                    done,
                    choosing,
                    removed);
        }
    }

    /** Keeps these cases from everybody else until the transaction ends, in the order in which others do so too. */
    public void hold(Collection<CaseId> ids) {
        jdbc.sql("select id from hotline_case where id = any(:ids) order by id for no key update")
                .param("ids", array(ids))
                .query(UUID.class)
                .list();
    }

    /** Those of the cases that are there, in no order. */
    public List<Dues> of(Collection<CaseId> ids) {
        return jdbc.sql(FACTS).param("ids", array(ids)).query(CaseDues::dues).list();
    }

    /** Writes the instants of {@code dues}, and with them what is due next. */
    public void move(Dues dues) {
        jdbc.sql(MOVE)
                .param("id", dues.id().value())
                .param("response", Columns.at(dues.response()))
                .param("accept", dues.accept() == null ? null : Columns.at(dues.accept()))
                .param("handling", Columns.at(dues.handling()))
                .param("call", dues.followUp() == null ? null : Columns.at(dues.followUp()))
                .update();
    }

    /**
     * Says when the citizen of a case that is done is to be called; until then it stands in the list of calls at that time.
     *
     * @param from null for at once
     * @param due by when; null where he is not called at all, and {@code from} is when the case is looked at again
     */
    public void call(CaseId id, @Nullable Instant from, @Nullable Instant due) {
        jdbc.sql(CALL)
                .param("id", id.value())
                .param("from", from == null ? null : Columns.at(from))
                .param("due", due == null ? null : Columns.at(due))
                .update();
    }

    /** From now on the case is about to be overdue, as long as {@code due} is what comes next. */
    public void warned(CaseId id, Instant due) {
        jdbc.sql("update hotline_case set warned_for = :due where id = :id and next_due_at = :due")
                .param("id", id.value())
                .param("due", Columns.at(due))
                .update();
    }

    /** Writes into the case's timeline that people were told of one of its deadlines. */
    public void tell(CaseId id, TimelineKind told, DeadlineKind about, String actor, Instant at) {
        jdbc.sql(TELL)
                .param("id", id.value())
                .param("at", Columns.at(at))
                .param("actor", actor)
                .param("kind", told.name())
                .param("about", about.name())
                .update();
    }

    private static SqlArrayValue array(Collection<CaseId> ids) {
        return new SqlArrayValue("uuid", ids.stream().map(CaseId::value).toArray());
    }

    private static Dues dues(ResultSet row, int index) throws SQLException {
        return new Dues(
                new CaseId(row.getObject("id", UUID.class)),
                CaseState.valueOf(row.getString("state")),
                new DueFacts(item(row), row.getInt("returns")),
                row.getInt("reworks"),
                Columns.instant(row, "registered_at"),
                Columns.instant(row, "first_response_due_at"),
                Columns.instantOrNull(row, "first_responded_at"),
                Columns.instantOrNull(row, "accept_due_at"),
                Columns.instant(row, "handling_due_at"),
                Columns.instantOrNull(row, "follow_up_due_at"),
                Columns.instantOrNull(row, "done_at"),
                Choosing.Mark.ASKED.name().equals(row.getString("choice")),
                Columns.instantOrNull(row, "removed_at") != null);
    }

    private static @Nullable ItemChoice item(ResultSet row) throws SQLException {
        @Nullable UUID id = Columns.uuidOrNull(row, "item_id");
        @Nullable String code = row.getString("item_code");
        return id == null || code == null ? null : new ItemChoice(new ItemId(id), code);
    }
}
