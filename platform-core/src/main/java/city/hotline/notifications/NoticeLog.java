package city.hotline.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The present city's notices as people read them: numbers covered, links' ends forgotten. */
@Component
class NoticeLog {
    /** Served by notice_newest, notice_by_state, notice_by_occasion, notice_by_person or notice_of_case, as it is narrowed. */
    private static final String FITS = """
            (cast(:state as text) is null or state = :state)
            and (cast(:occasion as text) is null or occasion = :occasion)
            and (cast(:medium as text) is null or medium = :medium)
            and (cast(:case as uuid) is null or case_id = :case)
            and (:person = '' or right(recipient, 4) = :person)
            and (cast(:from as timestamptz) is null or created_at >= :from)
            and (cast(:until as timestamptz) is null or created_at < :until)""";

    private static final String LOGGED = """
            select *, exists (select from unwritten_phone where phone = recipient) as unwanted from notice\s""";

    private final JdbcClient jdbc;

    NoticeLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LoggedNotice> find(NoticeId id) {
        return jdbc.sql(LOGGED + "where id = :id")
                .param("id", id.value())
                .query(NoticeLog::logged)
                .optional();
    }

    List<LoggedNotice> log(NoticeFilter filter, int most) {
        return fitting(jdbc.sql(LOGGED + "where " + FITS + " order by created_at desc, id desc limit :most"), filter)
                .param("most", most)
                .query(NoticeLog::logged)
                .list();
    }

    List<LoggedNotice> of(UUID caseId) {
        return jdbc.sql(LOGGED + "where case_id = :case order by created_at, id")
                .param("case", caseId)
                .query(NoticeLog::logged)
                .list();
    }

    Map<NoticeState, Long> counts(NoticeFilter filter) {
        Map<NoticeState, Long> counts = new EnumMap<>(NoticeState.class);
        fitting(jdbc.sql("select state, count(*) from notice where " + FITS + " group by state"), filter)
                .query((ResultSet row) -> {
                    counts.put(NoticeState.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    private static JdbcClient.StatementSpec fitting(JdbcClient.StatementSpec statement, NoticeFilter filter) {
        return statement
                .param("state", filter.state() == null ? null : filter.state().name())
                .param(
                        "occasion",
                        filter.occasion() == null ? null : filter.occasion().name())
                .param(
                        "medium",
                        filter.medium() == null ? null : filter.medium().name())
                .param("case", filter.caseId())
                .param("person", filter.person())
                .param("from", filter.from() == null ? null : at(filter.from()))
                .param("until", filter.until() == null ? null : at(filter.until()));
    }

    private static LoggedNotice logged(ResultSet row, int index) throws SQLException {
        @Nullable UUID about = row.getObject("case_id", UUID.class);
        return new LoggedNotice(
                new NoticeId(row.getObject("id", UUID.class)),
                Occasion.valueOf(row.getString("occasion")),
                Medium.valueOf(row.getString("medium")),
                masked(row.getString("recipient")),
                about,
                row.getString("body").replace(NoticeTable.SECRET, "…"),
                NoticeState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("reason"),
                row.getString("instead"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "next_at"),
                instant(row, "settled_at"),
                row.getBoolean("unwanted"));
    }

    /** The end of a number; of an e-mail address its first character and its host. */
    private static String masked(String phone) {
        int host = phone.indexOf('@');
        if (host > 0) {
            return phone.charAt(0) + "***" + phone.substring(host);
        }
        int shown = Math.min(4, phone.length());
        return "**** " + phone.substring(phone.length() - shown);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
