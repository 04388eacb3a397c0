package city.hotline.choice;

import city.hotline.cases.CaseId;
import city.hotline.foundation.LinkToken;
import city.hotline.providers.ProviderId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions of the present city to its citizens at rest. */
@Component
class CitizenChoiceTable {
    private static final String SELECT =
            "select id, case_id, asked_at, asked_by, until, state, firm, firm_name, ended_at from citizen_choice where ";

    private final JdbcClient jdbc;

    CitizenChoiceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(FirmChoice choice, String token) {
        jdbc.sql("""
                        insert into citizen_choice (id, case_id, digest, asked_at, asked_by, until, state)
                        values (:id, :case, :digest, :asked, :by, :until, 'OPEN')""")
                .param("id", choice.id().value())
                .param("case", choice.caseId().value())
                .param("digest", LinkToken.digest(token))
                .param("asked", at(choice.askedAt()))
                .param("by", choice.askedBy())
                .param("until", at(choice.until()))
                .update();
    }

    /** Empty for an unknown and another city's token alike. */
    Optional<FirmChoice> find(String token) {
        return LinkToken.fits(token)
                ? jdbc.sql(SELECT + "digest = :digest")
                        .param("digest", LinkToken.digest(token))
                        .query(CitizenChoiceTable::choice)
                        .optional()
                : Optional.empty();
    }

    Optional<FirmChoice> openOf(CaseId id) {
        return jdbc.sql(SELECT + "case_id = :case and state = 'OPEN'")
                .param("case", id.value())
                .query(CitizenChoiceTable::choice)
                .optional();
    }

    /** Oldest first. */
    List<FirmChoice> of(CaseId id) {
        return jdbc.sql(SELECT + "case_id = :case order by asked_at, id")
                .param("case", id.value())
                .query(CitizenChoiceTable::choice)
                .list();
    }

    /**
     * The one statement that decides whether it is still his to choose.
     *
     * @return whether it was
     */
    boolean choose(ChoiceId id, ProviderId firm, String name, Instant now) {
        return jdbc.sql("""
                        update citizen_choice set state = 'CHOSEN', firm = :firm, firm_name = :name, ended_at = :now
                        where id = :id and state = 'OPEN' and until > :now""")
                        .param("id", id.value())
                        .param("firm", firm.value())
                        .param("name", name)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /** Ends what is open of a case in another way; nothing changes when nothing is. */
    boolean end(CaseId id, ChoiceState state, Instant now) {
        return jdbc.sql("""
                        update citizen_choice set state = :state, ended_at = :now where case_id = :case and state = 'OPEN'""")
                        .param("case", id.value())
                        .param("state", state.name())
                        .param("now", at(now))
                        .update()
                == 1;
    }

    private static FirmChoice choice(ResultSet row, int index) throws SQLException {
        @Nullable UUID firm = row.getObject("firm", UUID.class);
        @Nullable OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new FirmChoice(
                new ChoiceId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("asked_by"),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                ChoiceState.valueOf(row.getString("state")),
                firm == null ? null : new ProviderId(firm),
                row.getString("firm_name"),
                ended == null ? null : ended.toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
