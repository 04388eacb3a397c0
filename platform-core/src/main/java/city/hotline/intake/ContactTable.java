package city.hotline.intake;

import city.hotline.access.AccountId;
import city.hotline.callers.CallerId;
import city.hotline.callers.PhoneNumber;
import city.hotline.cases.CaseId;
import city.hotline.cases.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Contacts in the city's schema. */
@Component
class ContactTable {
    private static final String OPEN = "state in ('RINGING', 'TALKING', 'WRAP_UP')";

    private final JdbcClient jdbc;

    ContactTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for another transaction that inserts the same call. False when the call is known already. */
    boolean insert(Contact contact) {
        return bound(contact, """
                        insert into contact (id, channel, state, caller_id, call_id, caller_number, dialled, line, seat,
                            seat_since, operator, began_at, rang_at, answered_at, hung_up_at, ended_at, case_id)
                        values (:id, :channel, :state, :caller, :call, :number, :dialled, :line, :seat, :since, :operator,
                            :began, :rang, :answered, :hungUp, :ended, :case)
                        on conflict (call_id) do nothing""").update() == 1;
    }

    void update(Contact contact) {
        bound(contact, """
                update contact set state = :state, caller_id = :caller, caller_number = :number, dialled = :dialled,
                    seat = :seat, seat_since = :since, began_at = :began, rang_at = :rang, answered_at = :answered,
                    hung_up_at = :hungUp, ended_at = :ended, case_id = :case
                where id = :id""").update();
    }

    Optional<Contact> find(ContactId id) {
        return one(jdbc.sql("select * from contact where id = ?").param(id.value()));
    }

    /** The contact, kept from others until the transaction ends. */
    Optional<Contact> lock(ContactId id) {
        return one(jdbc.sql("select * from contact where id = ? for update").param(id.value()));
    }

    /** As {@link #lock(ContactId)}, by the telephone exchange's name of the call. */
    Optional<Contact> lock(String callId) {
        return one(
                jdbc.sql("select * from contact where call_id = ? for update").param(callId));
    }

    List<Contact> open(@Nullable UUID operator, @Nullable String seat) {
        return list(jdbc.sql("select * from contact where (operator = :operator or seat = :seat) and " + OPEN
                        + " order by began_at, id")
                .param("operator", operator, Types.OTHER)
                .param("seat", seat, Types.VARCHAR));
    }

    List<Contact> missed(Instant from) {
        return list(jdbc.sql("""
                        select * from contact where state = 'MISSED' and began_at >= ?
                        order by began_at desc, id limit 500""").param(time(from)));
    }

    List<Contact> of(CallerId caller, int limit) {
        return list(jdbc.sql("select * from contact where caller_id = ? order by began_at desc, id limit ?")
                .params(caller.value(), limit));
    }

    ContactCounts counts(CallerId caller, ContactId without) {
        return jdbc.sql("""
                        select count(*) as contacts, count(*) filter (where state = 'MISSED') as missed,
                            max(began_at) as last
                        from contact where caller_id = ? and id <> ?""")
                .params(caller.value(), without.value())
                .query((row, n) ->
                        new ContactCounts(row.getInt("contacts"), row.getInt("missed"), instant(row, "last")))
                .single();
    }

    private StatementSpec bound(Contact contact, String sql) {
        ContactTimes times = contact.times();
        return jdbc.sql(sql)
                .param("id", contact.id().value())
                .param("channel", contact.channel().name())
                .param("state", contact.state().name())
                .param("caller", contact.caller().value())
                .param("call", contact.callId())
                .param(
                        "number",
                        contact.number().isWithheld() ? null : contact.number().raw())
                .param("dialled", contact.dialled())
                .param("line", contact.line())
                .param("seat", contact.seatNumber())
                .param(
                        "since",
                        contact.seat() == null ? null : time(contact.seat().since()))
                .param(
                        "operator",
                        contact.operator() == null ? null : contact.operator().value())
                .param("began", time(contact.beganAt()))
                .param("rang", time(times.rangAt()))
                .param("answered", time(times.answeredAt()))
                .param("hungUp", time(times.hungUpAt()))
                .param("ended", time(times.endedAt()))
                .param(
                        "case",
                        contact.caseId() == null ? null : contact.caseId().value());
    }

    private static Optional<Contact> one(StatementSpec statement) {
        return statement.query(ContactTable::contact).optional();
    }

    private static List<Contact> list(StatementSpec statement) {
        return statement.query(ContactTable::contact).list();
    }

    private static Contact contact(ResultSet row, int number) throws SQLException {
        Instant since = instant(row, "seat_since");
        Instant began = instant(row, "began_at");
        if (began == null) {
            throw new SQLException("a contact without its beginning");
        }
        return new Contact(
                new ContactId(row.getObject("id", UUID.class)),
                Channel.valueOf(row.getString("channel")),
                new CallerId(row.getObject("caller_id", UUID.class)),
                PhoneNumber.displayed(row.getString("caller_number")),
                row.getString("call_id"),
                row.getString("dialled"),
                row.getString("line"),
                since == null ? null : new SeatSince(row.getString("seat"), since),
                id(row, "operator", AccountId::new),
                began,
                new ContactTimes(
                        instant(row, "rang_at"),
                        instant(row, "answered_at"),
                        instant(row, "hung_up_at"),
                        instant(row, "ended_at")),
                id(row, "case_id", CaseId::new));
    }

    private static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> type) throws SQLException {
        UUID value = row.getObject(column, UUID.class);
        return value == null ? null : type.apply(value);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
