package city.hotline.credit;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.Role;
import city.hotline.access.SecretSeal;
import city.hotline.catalogue.Wording;
import city.hotline.foundation.Refusal;
import city.hotline.providers.ProviderId;
import city.hotline.tenancy.TenantId;
import city.hotline.testing.RoomTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Grades from the record, certificates from grades, and what becomes of both when the record changes. */
@RoomTest
class CertificatesTests {
    @Autowired
    Judged judged;

    @Autowired
    BadRecords records;

    @Autowired
    Appeals appeals;

    @Autowired
    Grades grades;

    @Autowired
    Certificates certificates;

    @Autowired
    CityKey keys;

    @Autowired
    SecretSeal seal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Judged.Person operator;
    private Judged.Person judge;
    private Judged.Person administrator;
    private ProviderId firm;

    @BeforeEach
    void foundAFirm() {
        operator = judged.somebody(NINGBO, Role.OPERATOR);
        judge = judged.somebody(NINGBO, Role.SUPERVISOR);
        administrator = judged.somebody(NINGBO, Role.CITY_ADMINISTRATOR);
        firm = judged.firm(ProviderId.next(), "光洁装饰", NINGBO, RUIAN);
    }

    @Test
    void aGoodRecordIsGradedAndStoredGradesGiveTheSameAgain() {
        judged.satisfied(NINGBO, firm, 10);
        assertThat(change(judge.does(() -> grades.preview(lastYear())))).satisfies(foreseen -> {
            assertThat(foreseen.before()).isEqualTo(Grade.NONE);
            assertThat(foreseen.after().grade()).isEqualTo(Grade.AA);
            assertThat(foreseen.after().reason()).isEqualTo(Graded.Reason.TOO_FEW_FOR_HIGHEST);
        });
        assertThat(judge.does(() -> grades.of(firm))).isEmpty();

        judge.does(() -> grades.run(lastYear()));
        Sanction yellow = sanctioned();

        assertThat(judge.does(() -> grades.of(firm)))
                .extracting(one -> one.cause() + " " + one.graded().grade())
                .containsExactly("SANCTION A", "RUN AA");
        Appeal appeal = operator.does(() -> appeals.record(yellow.id(), "不是我们的责任"));
        administrator.does(() -> appeals.decide(appeal.id(), true, "采信"));
        assertThat(judge.does(() -> grades.of(firm))).first().satisfies(last -> {
            assertThat(last.cause()).isEqualTo(StoredGrade.Cause.REVERSAL);
            assertThat(last.graded().grade()).isEqualTo(Grade.AA);
        });
        assertThat(judge.does(() -> grades.of(firm)))
                .allSatisfy(stored -> assertThat(GradeFormula.grade(stored.formula(), stored.inputs()))
                        .isEqualTo(stored.graded()));
        assertThat(judged.somebody(RUIAN, Role.SUPERVISOR).does(() -> grades.of(firm)))
                .isEmpty();
    }

    @Test
    void aCertificateIsCheckedByItsNumberInItsOwnCityAlone() {
        Certificate certificate = certified();
        String number = certificate.certified().number().text();

        assertThat(in(NINGBO, number)).isEqualTo(Certificate.State.VALID);
        assertThat(in(RUIAN, number)).isNull();
        assertThat(in(NINGBO, "NB-2026-AAAA-AAAA")).isNull();
        assertThat(in(NINGBO, "' or 1=1 --")).isNull();
        assertThat(certificate.state(certificate.certified().validUntil().plusDays(1)))
                .isEqualTo(Certificate.State.EXPIRED);
        Certificate next = judge.does(() -> certificates.issue(firm));
        assertThat(in(NINGBO, number)).isEqualTo(Certificate.State.REVOKED);
        sanctioned();
        assertThat(in(NINGBO, next.certified().number().text())).isEqualTo(Certificate.State.REVOKED);
    }

    @Test
    void whatWasChangedInTheTableIsNotGenuine() {
        Certificate certificate = certified();

        judged.in(
                NINGBO,
                () -> jdbc.sql("update certificate set content = replace(content, 'grade=AA', 'grade=AAA')"
                                + " where id = :id")
                        .param("id", certificate.id().value())
                        .update());

        assertThat(in(NINGBO, certificate.certified().number().text())).isNull();
    }

    @Test
    void thePaperIsSignedAndOneChangedByteIsFound() throws IOException {
        Certificate certificate = certified();
        byte[] paper = judge.does(() -> certificates.paper(certificate.id()));
        Files.write(Path.of("target", "certificate.pdf"), paper);

        assertThat(judge.does(() -> certificates.isOurs(paper))).isTrue();
        assertThat(judged.somebody(RUIAN, Role.SUPERVISOR).does(() -> certificates.isOurs(paper)))
                .isFalse();
        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "宁波81890",
                            "光洁装饰",
                            "诚信等级 2A",
                            certificate.certified().number().text());
        }
        X509Certificate city = judged.in(NINGBO, () -> keys.pair().certificate());
        Random chance = new Random(20261127);
        for (int round = 0; round < 150; round++) {
            byte[] forged = paper.clone();
            int place = signed(paper, chance);
            forged[place] ^= (byte) (1 << chance.nextInt(8));
            assertThat(PaperSignature.fits(forged, city)).as("byte %d", place).isFalse();
        }
        assertThat(PaperSignature.fits(Arrays.copyOf(paper, paper.length + 1), city))
                .isFalse();
    }

    @Test
    void aFirmReadsItsOwnPaperAndNoOther() {
        Certificate certificate = certified();
        ProviderId other = judged.firm(ProviderId.next(), "别家", NINGBO);

        assertThat(judged.member(NINGBO, firm).does(() -> certificates.paper(certificate.id())))
                .isNotEmpty();
        assertThat(refusal(() -> judged.member(NINGBO, other).does(() -> certificates.paper(certificate.id()))))
                .isEqualTo("CERTIFICATE_UNKNOWN");
        assertThat(refusal(() -> judge.does(() -> certificates.issue(other)))).isEqualTo("GRADE_MISSING");
        assertThatThrownBy(() -> operator.does(() -> certificates.issue(firm)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theKeyIsSealedForItsCityAlone() {
        byte[] sealed = judged.in(NINGBO, () -> {
            keys.pair();
            return jdbc.sql("select sealed from credit_key")
                    .query((row, index) -> row.getBytes(1))
                    .single();
        });

        assertThat(seal.open(sealed, "credit-key:ningbo")).isNotEmpty();
        assertThatThrownBy(() -> seal.open(sealed, "credit-key:ruian")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRareCharacterIsDrawnAsItsMarkAndALongNameFits() throws IOException {
        Certified certified = new Certified(
                "ningbo",
                CertificateNumber.next("NB", 2026),
                new Wording("𠮷祥" + "很长的名字".repeat(14) + "有限公司", "A long name ".repeat(12)),
                Grade.AAA,
                1,
                lastYear(),
                LocalDate.of(2026, 11, 27),
                LocalDate.of(2027, 11, 27));

        byte[] drawn = CertificatePaper.draw(certified, "宁波81890", "https://ningbo.example/verify/x");

        try (PDDocument document = Loader.loadPDF(drawn)) {
            assertThat(new PDFTextStripper().getText(document)).contains("〓祥很长的名字");
        }
        assertThat(Certified.of(certified.text())).isEqualTo(certified);
    }

    /** Some byte of the file that the signature covers: any but those of the signature itself. */
    private static int signed(byte[] paper, Random chance) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            int[] range = document.getLastSignatureDictionary().getByteRange();
            int place = chance.nextInt(range[1] + range[3]);
            return place < range[1] ? place : place - range[1] + range[2];
        }
    }

    private Certificate certified() {
        judged.satisfied(NINGBO, firm, 10);
        judge.does(() -> grades.run(lastYear()));
        return judge.does(() -> certificates.issue(firm));
    }

    private Sanction sanctioned() {
        BadRecord record = judged.reported(NINGBO, firm, judged.done(NINGBO, firm, "墙面粗糙"));
        return judge.does(() -> records.verify(record.id(), Severity.ORDINARY, "属实"));
    }

    private GradeChange change(List<GradeChange> changes) {
        return changes.stream()
                .filter(one -> one.provider().equals(firm))
                .findFirst()
                .orElseThrow();
    }

    /** Today's evaluations are in it. */
    private GradePeriod lastYear() {
        return GradePeriod.yearUpTo(LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai")));
    }

    private Certificate.@Nullable State in(TenantId city, String number) {
        return judged.in(city, () -> certificates.check(number))
                .map(one -> one.state(one.certified().issued()))
                .orElse(null);
    }

    /** The code of what was refused; empty when it was not. */
    private static String refusal(Runnable work) {
        try {
            work.run();
            return "";
        } catch (Refusal refused) {
            return refused.code();
        }
    }
}
