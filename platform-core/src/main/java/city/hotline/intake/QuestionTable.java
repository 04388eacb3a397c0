package city.hotline.intake;

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

/** Questions to the supervisors in the city's schema. */
@Component
class QuestionTable {
    private final JdbcClient jdbc;

    QuestionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(SupervisorQuestion asked) {
        jdbc.sql("""
                        insert into supervisor_question (id, contact_id, about, question, asker, asked_at)
                        values (:id, :contact, :about, :question, :asker, :at)""")
                .param("id", asked.id().value())
                .param("contact", asked.contact().value())
                .param("about", asked.about())
                .param("question", asked.question())
                .param("asker", asked.asker())
                .param("at", time(asked.askedAt()))
                .update();
    }

    /** False when it is answered already, or is not there. */
    boolean answer(QuestionId id, SupervisorQuestion.Reply reply) {
        return jdbc.sql("""
                        update supervisor_question set answer = :answer, answerer = :by, answered_at = :at
                        where id = :id and answered_at is null""")
                        .param("answer", reply.text())
                        .param("by", reply.by())
                        .param("at", time(reply.at()))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    Optional<SupervisorQuestion> find(QuestionId id) {
        return jdbc.sql("select * from supervisor_question where id = ?")
                .param(id.value())
                .query(QuestionTable::question)
                .optional();
    }

    List<SupervisorQuestion> waiting(Instant from) {
        return jdbc.sql("""
                        select * from supervisor_question where answered_at is null and asked_at >= ?
                        order by asked_at, id limit 100""").param(time(from)).query(QuestionTable::question).list();
    }

    List<SupervisorQuestion> of(ContactId contact) {
        return jdbc.sql("select * from supervisor_question where contact_id = ? order by asked_at, id")
                .param(contact.value())
                .query(QuestionTable::question)
                .list();
    }

    private static SupervisorQuestion question(ResultSet row, int number) throws SQLException {
        return new SupervisorQuestion(
                new QuestionId(row.getObject("id", UUID.class)),
                new ContactId(row.getObject("contact_id", UUID.class)),
                row.getString("about"),
                row.getString("question"),
                row.getString("asker"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                reply(row));
    }

    private static SupervisorQuestion.@Nullable Reply reply(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("answered_at", OffsetDateTime.class);
        return at == null
                ? null
                : new SupervisorQuestion.Reply(row.getString("answer"), row.getString("answerer"), at.toInstant());
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
