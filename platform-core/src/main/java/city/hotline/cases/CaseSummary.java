package city.hotline.cases;

import city.hotline.callers.CallerId;
import city.hotline.catalogue.ItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as lists show it.
 *
 * @param number the human number, unique in the city
 * @param version to be given back with a change
 * @param caller null for somebody who stayed unknown
 * @param handler the name of the present or last handler, empty before the first dispatch
 * @param registeredBy the signature of the operator, for example 28号
 * @param due the clock that runs now; null once the case has ended
 * @param returns how often a handler gave it back
 * @param reworks how often the citizen sent it back
 * @param choosing whether the citizen was asked to choose the firm himself
 * @param imported whether it came from an older system
 */
public record CaseSummary(
        CaseId id,
        String number,
        CaseState state,
        long version,
        Channel channel,
        String title,
        @Nullable CallerId caller,
        @Nullable ItemChoice item,
        String address,
        String area,
        String line,
        boolean confidential,
        String handler,
        String registeredBy,
        Instant registeredAt,
        CaseClocks clocks,
        @Nullable Instant due,
        int returns,
        int reworks,
        Choosing choosing,
        boolean imported) {

    static final String COLUMNS = """
            id, number, state, version, channel, title, caller_id, item_id, item_code, address, area, line, confidential,
            handler_name, registered_by_name, registered_at, first_response_due_at, first_responded_at, handling_due_at,
            done_at, follow_up_due_at, call_again_at, call_attempts, closed_at, next_due_at, returns, reworks, choice,
            choice_until, import_id
            """;

    /** Where it is, for the areas of whoever may handle it; null when nobody said. */
    public @Nullable String place() {
        String place = (area + address).strip();
        return place.isEmpty() ? null : place;
    }

    /** Whether the clock that runs has run out at {@code now}. */
    public boolean overdue(Instant now) {
        return due != null && due.isBefore(now);
    }

    static CaseSummary of(Case subject) {
        CaseFacts facts = subject.facts();
        CaseOrigin origin = subject.origin();
        return new CaseSummary(
                subject.id(),
                subject.number(),
                subject.state(),
                subject.version(),
                origin.channel(),
                facts.title(),
                caller(origin.callerId()),
                item(facts.itemId(), facts.itemCode()),
                facts.address(),
                facts.area(),
                facts.line(),
                facts.confidential(),
                subject.standing().handler().name(),
                origin.registeredByName(),
                origin.registeredAt(),
                subject.clocks(),
                subject.standing().nextDueAt(),
                subject.standing().returns(),
                subject.standing().reworks(),
                subject.choosing(),
                origin.importId() != null);
    }

    static CaseSummary read(ResultSet row, int index) throws SQLException {
        return new CaseSummary(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("number"),
                CaseState.valueOf(row.getString("state")),
                row.getLong("version"),
                Channel.valueOf(row.getString("channel")),
                row.getString("title"),
                caller(Columns.uuidOrNull(row, "caller_id")),
                item(Columns.uuidOrNull(row, "item_id"), row.getString("item_code")),
                row.getString("address"),
                row.getString("area"),
                row.getString("line"),
                row.getBoolean("confidential"),
                row.getString("handler_name"),
                row.getString("registered_by_name"),
                Columns.instant(row, "registered_at"),
                clocks(row),
                Columns.instantOrNull(row, "next_due_at"),
                row.getInt("returns"),
                row.getInt("reworks"),
                choosing(row),
                Columns.uuidOrNull(row, "import_id") != null);
    }

    static @Nullable ItemChoice item(@Nullable UUID id, @Nullable String code) {
        return id == null || code == null ? null : new ItemChoice(new ItemId(id), code);
    }

    private static Choosing choosing(ResultSet row) throws SQLException {
        @Nullable String mark = row.getString("choice");
        return mark == null
                ? Choosing.NOT_ASKED
                : new Choosing(Choosing.Mark.valueOf(mark), Columns.instantOrNull(row, "choice_until"));
    }

    private static CaseClocks clocks(ResultSet row) throws SQLException {
        return new CaseClocks(
                Columns.instant(row, "first_response_due_at"),
                Columns.instantOrNull(row, "first_responded_at"),
                Columns.instant(row, "handling_due_at"),
                Columns.instantOrNull(row, "done_at"),
                Columns.instantOrNull(row, "follow_up_due_at"),
                Columns.instantOrNull(row, "call_again_at"),
                row.getInt("call_attempts"),
                Columns.instantOrNull(row, "closed_at"));
    }

    private static @Nullable CallerId caller(@Nullable UUID id) {
        return id == null ? null : new CallerId(id);
    }
}
