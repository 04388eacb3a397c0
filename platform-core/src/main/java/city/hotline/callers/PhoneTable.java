package city.hotline.callers;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Whose the numbers are, in the city's schema: each is one caller's. */
@Component
class PhoneTable {
    private final JdbcClient jdbc;

    PhoneTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for another transaction that adds the same number. False when the number belongs to somebody already. */
    boolean add(CallerId id, PhoneNumber number, Instant at) {
        return jdbc.sql("""
                        insert into caller_phone (number, caller_id, raw, dialled, added_at) values (?, ?, ?, ?, ?)
                        on conflict (number) do nothing""")
                        .params(
                                number.normal(),
                                id.value(),
                                number.raw(),
                                number.dialled(),
                                at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean remove(CallerId id, PhoneNumber number) {
        return jdbc.sql("delete from caller_phone where caller_id = ? and number = ?")
                        .params(id.value(), number.normal())
                        .update()
                == 1;
    }

    Optional<CallerId> owner(PhoneNumber number) {
        return jdbc.sql("select caller_id from caller_phone where number = ?")
                .param(number.normal())
                .query(UUID.class)
                .optional()
                .map(CallerId::new);
    }

    Stream<Owned> owners(Collection<PhoneNumber> numbers) {
        Object[] normal = numbers.stream().map(PhoneNumber::normal).distinct().toArray();
        return jdbc
                .sql("select number, caller_id from caller_phone where number = any(?)")
                .param(new SqlArrayValue("text", normal))
                .query((row, n) ->
                        new Owned(row.getString("number"), new CallerId(row.getObject("caller_id", UUID.class))))
                .list()
                .stream();
    }

    record Owned(String number, CallerId caller) {}
}
