package city.hotline.credit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appeals as rows. */
@Component
class AppealTable {
    private final JdbcClient jdbc;

    AppealTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether it was written: false where the sanction was appealed before */
    boolean insert(Appeal appeal) {
        try {
            jdbc.sql("""
                            insert into appeal (id, sanction, way, words, at, by_whom, by_name, state)
                            values (:id, :sanction, :way, :words, :at, :by, :name, 'OPEN')""")
                    .param("id", appeal.id().value())
                    .param("sanction", appeal.sanction().value())
                    .param("way", appeal.way().name())
                    .param("words", appeal.words())
                    .param("at", Rows.at(appeal.at()))
                    .param("by", appeal.by().key())
                    .param("name", appeal.by().name())
                    .update();
            return true;
        } catch (DuplicateKeyException twice) {
            return false;
        }
    }

    /** It is kept from everybody else until the transaction ends. */
    Optional<Appeal> hold(AppealId id) {
        return jdbc.sql("select * from appeal where id = :id for update")
                .param("id", id.value())
                .query(AppealTable::read)
                .optional();
    }

    Optional<Appeal> of(SanctionId sanction) {
        return jdbc.sql("select * from appeal where sanction = :sanction")
                .param("sanction", sanction.value())
                .query(AppealTable::read)
                .optional();
    }

    /** Oldest first. */
    List<Appeal> open(int most) {
        return jdbc.sql("select * from appeal where state = 'OPEN' order by at, id limit :most")
                .param("most", most)
                .query(AppealTable::read)
                .list();
    }

    void decide(AppealId id, Appeal.State state, String words, Signatory by, Instant at) {
        jdbc.sql("""
                        update appeal set state = :state, decision = :words, decided_at = :at, decided_by = :by,
                            decided_by_name = :name where id = :id""")
                .param("state", state.name())
                .param("words", words)
                .param("at", Rows.at(at))
                .param("by", by.key())
                .param("name", by.name())
                .param("id", id.value())
                .update();
    }

    private static Appeal read(ResultSet row, int index) throws SQLException {
        return new Appeal(
                new AppealId(Rows.uuid(row, "id")),
                new SanctionId(Rows.uuid(row, "sanction")),
                Appeal.Way.valueOf(row.getString("way")),
                row.getString("words"),
                Rows.instant(row, "at"),
                Rows.signatory(row, "by_whom", "by_name"),
                Appeal.State.valueOf(row.getString("state")),
                row.getString("decision"),
                Rows.instantOrNull(row, "decided_at"),
                Rows.signatoryOrNull(row, "decided_by", "decided_by_name"));
    }
}
