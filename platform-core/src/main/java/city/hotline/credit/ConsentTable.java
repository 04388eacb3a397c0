package city.hotline.credit;

import city.hotline.catalogue.Wording;
import city.hotline.foundation.LinkToken;
import city.hotline.providers.ProviderId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Consents and the looks of banks as rows. */
@Component
class ConsentTable {
    private static final int LOOKS = 50;

    private final JdbcClient jdbc;

    ConsentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A consent that holds, with whose it is. */
    record Held(ConsentId id, ProviderId provider, Wording name, String bank, LocalDate until) {}

    void insert(Consent consent, ProviderId provider, String token) {
        jdbc.sql("""
                        insert into bank_consent (id, provider, bank, digest, given_at, given_by, until)
                        values (:id, :provider, :bank, :digest, :at, :by, :until)""")
                .param("id", consent.id().value())
                .param("provider", provider.value())
                .param("bank", consent.bank())
                .param("digest", LinkToken.digest(token))
                .param("at", Rows.at(consent.given()))
                .param("by", consent.by())
                .param("until", consent.until())
                .update();
    }

    /** @return whether the provider has such a consent that it had not taken back before */
    boolean revoke(ConsentId id, ProviderId provider, Instant at) {
        return jdbc.sql("""
                        update bank_consent set revoked_at = :at
                        where id = :id and provider = :provider and revoked_at is null""")
                        .param("at", Rows.at(at))
                        .param("id", id.value())
                        .param("provider", provider.value())
                        .update()
                == 1;
    }

    /** The consent is kept as it is until the transaction ends: what is read under it is read before it is taken back. */
    Optional<Held> hold(String token, LocalDate today) {
        return jdbc.sql("""
                        select c.id, c.provider, c.bank, c.until, p.name_zh, p.name_en
                        from bank_consent c join provider p on p.id = c.provider
                        where c.digest = :digest and c.revoked_at is null and c.until >= :today for share of c""")
                .param("digest", LinkToken.digest(token))
                .param("today", today)
                .query((row, index) -> new Held(
                        new ConsentId(Rows.uuid(row, "id")),
                        new ProviderId(Rows.uuid(row, "provider")),
                        new Wording(row.getString("name_zh"), row.getString("name_en")),
                        row.getString("bank"),
                        row.getObject("until", LocalDate.class)))
                .optional();
    }

    void looked(ConsentId id, Grade grade, Instant at) {
        jdbc.sql("insert into bank_look (consent, at, grade) values (:consent, :at, :grade)")
                .param("consent", id.value())
                .param("at", Rows.at(at))
                .param("grade", grade.name())
                .update();
    }

    /** Newest first. */
    List<Consent> of(ProviderId provider) {
        return jdbc.sql("select * from bank_consent where provider = :provider order by given_at desc, id desc")
                .param("provider", provider.value())
                .query(this::read)
                .list();
    }

    private Consent read(ResultSet row, int index) throws SQLException {
        ConsentId id = new ConsentId(Rows.uuid(row, "id"));
        return new Consent(
                id,
                row.getString("bank"),
                Rows.instant(row, "given_at"),
                row.getString("given_by"),
                row.getObject("until", LocalDate.class),
                Rows.instantOrNull(row, "revoked_at"),
                looks(id));
    }

    private List<Instant> looks(ConsentId id) {
        return jdbc.sql("select at from bank_look where consent = :consent order by at desc limit :most")
                .param("consent", id.value())
                .param("most", LOOKS)
                .query((row, index) -> Rows.instant(row, "at"))
                .list();
    }
}
