package city.hotline.credit;

import city.hotline.providers.ProviderId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Certificates as rows. */
@Component
class CertificateTable {
    private final JdbcClient jdbc;

    CertificateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A certificate with what proves it.
     *
     * @param signature in hexadecimal
     */
    record Proven(Certificate certificate, String content, String signature) {}

    void insert(Certificate certificate, GradeId grade, byte[] signature, byte[] paper) {
        jdbc.sql("""
                        insert into certificate (id, number, provider, grade_row, grade, content, signature, paper, issued_at,
                            issued_by, valid_until)
                        values (:id, :number, :provider, :row, :grade, :content, :signature, :paper, :at, :by, :until)""")
                .param("id", certificate.id().value())
                .param("number", certificate.certified().number().text())
                .param("provider", certificate.provider().value())
                .param("row", grade.value())
                .param("grade", certificate.certified().grade().name())
                .param("content", certificate.certified().text())
                .param("signature", signature)
                .param("paper", paper)
                .param("at", Rows.at(certificate.issued()))
                .param("by", certificate.by())
                .param("until", certificate.certified().validUntil())
                .update();
    }

    void revoke(CertificateId id, String because, String by, Instant at) {
        jdbc.sql("""
                        update certificate set revoked_at = :at, revoked_by = :by, revoked_because = :because
                        where id = :id and revoked_at is null""")
                .param("at", Rows.at(at))
                .param("by", by)
                .param("because", because)
                .param("id", id.value())
                .update();
    }

    Optional<Proven> byNumber(CertificateNumber number) {
        return jdbc.sql("select *, encode(signature, 'hex') as signed from certificate where number = :number")
                .param("number", number.text())
                .query((row, index) -> new Proven(read(row, index), row.getString("content"), row.getString("signed")))
                .optional();
    }

    /** Newest first. */
    List<Certificate> of(ProviderId provider) {
        return jdbc.sql("select * from certificate where provider = :provider order by issued_at desc, id desc")
                .param("provider", provider.value())
                .query(CertificateTable::read)
                .list();
    }

    Optional<Certificate> find(CertificateId id) {
        return jdbc.sql("select * from certificate where id = :id")
                .param("id", id.value())
                .query(CertificateTable::read)
                .optional();
    }

    Optional<byte[]> paper(CertificateId id) {
        return jdbc.sql("select paper from certificate where id = :id")
                .param("id", id.value())
                .query((row, index) -> row.getBytes("paper"))
                .optional();
    }

    private static Certificate read(ResultSet row, int index) throws SQLException {
        return new Certificate(
                new CertificateId(Rows.uuid(row, "id")),
                new ProviderId(Rows.uuid(row, "provider")),
                Certified.of(row.getString("content")),
                Rows.instant(row, "issued_at"),
                row.getString("issued_by"),
                Rows.instantOrNull(row, "revoked_at"),
                row.getString("revoked_because"));
    }
}
