package city.hotline.intake;

import city.hotline.cases.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts over contacts, for whoever supervises the seats. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('SUPERVISE')")
public class ContactFigures {
    private static final String SEATS = """
            with work as (
                select seat, count(*) contacts, count(*) filter (where state = 'MISSED') missed,
                       count(distinct case_id) cases,
                       coalesce(extract(epoch from sum(hung_up_at - answered_at)), 0)::bigint talked
                from contact where began_at >= :from and began_at < :until and seat is not null group by seat),
            busy as (
                select distinct on (seat) seat, state, coalesce(answered_at, rang_at, began_at) since from contact
                where state in ('RINGING', 'TALKING', 'WRAP_UP') and seat is not null order by seat, began_at desc)
            select coalesce(work.seat, busy.seat) seat, busy.state, busy.since, coalesce(contacts, 0) contacts,
                   coalesce(missed, 0) missed, coalesce(cases, 0) cases, coalesce(talked, 0) talked
            from work full join busy on busy.seat = work.seat order by length(coalesce(work.seat, busy.seat)), 1""";
    private static final String CHANNELS = """
            select channel, count(*) contacts, count(*) filter (where state = 'MISSED') missed from contact
            where began_at >= :from and began_at < :until group by channel order by contacts desc, channel""";

    private final JdbcClient jdbc;

    ContactFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Every seat that works now or worked in the period, by number.
     *
     * @param from inclusive; {@code until} exclusive
     */
    public List<SeatWork> seats(Instant from, Instant until) {
        return jdbc.sql(SEATS)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(ContactFigures::seat)
                .list();
    }

    /**
     * What came in, by channel, the most first; channels that nobody used are left out.
     *
     * @param from inclusive; {@code until} exclusive
     */
    public List<ChannelWork> channels(Instant from, Instant until) {
        return jdbc.sql(CHANNELS)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new ChannelWork(
                        Channel.valueOf(row.getString("channel")), row.getInt("contacts"), row.getInt("missed")))
                .list();
    }

    private static SeatWork seat(ResultSet row, int index) throws SQLException {
        @Nullable String state = row.getString("state");
        @Nullable OffsetDateTime since = row.getObject("since", OffsetDateTime.class);
        return new SeatWork(
                row.getString("seat"),
                state == null ? null : ContactState.valueOf(state),
                since == null ? null : since.toInstant(),
                row.getInt("contacts"),
                row.getInt("missed"),
                row.getInt("cases"),
                Duration.ofSeconds(row.getLong("talked")));
    }
}
