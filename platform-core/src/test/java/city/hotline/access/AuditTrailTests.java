package city.hotline.access;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantKind;
import city.hotline.testing.Engines;
import city.hotline.testing.Operators;
import city.hotline.testing.RoomTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class AuditTrailTests {
    @Autowired
    AuditTrail audit;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    TenantId city;
    Operator auditor;

    @BeforeEach
    void aCityOfOurOwn() {
        city = people.newTenant(TenantKind.CITY, "main");
        auditor = Operators.of(city, Role.SUPERVISOR);
    }

    @AfterEach
    void goesAgain() {
        people.erase(city);
    }

    @Test
    void anActOutsideATransactionIsRecordedAtOnce() {
        people.does(auditor, () -> audit.record("CASE_CLOSED", "case:7", "解决"));

        AuditEntry entry =
                people.as(auditor, () -> audit.page(Long.MAX_VALUE, 10)).getFirst();
        assertThat(entry.seq()).isEqualTo(1);
        assertThat(entry.actor()).isEqualTo("tester");
        assertThat(entry.action()).isEqualTo("CASE_CLOSED");
        assertThat(entry.subject()).isEqualTo("case:7");
        assertThat(entry.detail()).isEqualTo("解决");
    }

    @Test
    void anActIsForgottenWithTheTransactionItBelongsTo() {
        people.does(
                auditor,
                () -> transaction.executeWithoutResult(status -> {
                    audit.record("CASE_CLOSED", "case:7", "");
                    status.setRollbackOnly();
                }));

        assertThat(verdict()).isEqualTo(new AuditVerdict.Intact(0, ""));
    }

    @Test
    void anActInAReadOnlyTransactionIsAProgrammersError() {
        assertThatThrownBy(() -> people.does(auditor, () -> {
                    TransactionTemplate reading = new TransactionTemplate(transaction.getTransactionManager());
                    reading.setReadOnly(true);
                    reading.executeWithoutResult(status -> audit.record("CASE_READ", "case:7", ""));
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPageGoesOnBeforeTheLastNumberSeen() {
        record(5);

        assertThat(people.as(auditor, () -> audit.page(4, 2)))
                .extracting(AuditEntry::seq)
                .containsExactly(3L, 2L);
    }

    @Test
    void whoMayNotReadTheTrailDoesNot() {
        Operator operator = Operators.of(city, Role.OPERATOR);

        assertThatThrownBy(() -> people.as(operator, () -> audit.page(Long.MAX_VALUE, 10)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(operator, audit::verify)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET detail = 'x'",
                "DELETE FROM audit_entry",
                "TRUNCATE audit_entry",
                "ALTER TABLE audit_entry DISABLE TRIGGER ALL",
                "DROP TABLE audit_entry"
            })
    void theDatabaseRefusesTheApplicationToChangeWhatIsWritten(String statement) {
        record(2);

        assertThatThrownBy(() -> people.does(
                        auditor,
                        () -> transaction.executeWithoutResult(
                                status -> jdbc.sql(statement).update())))
                .rootCause()
                .isInstanceOf(SQLException.class)
                .extracting(refused -> ((SQLException) refused).getSQLState())
                .isEqualTo("42501");
        assertThat(verdict()).isInstanceOf(AuditVerdict.Intact.class);
    }

    @Test
    void aSealOfOnesOwnMakingIsReplacedByTheTrue() {
        record(1);

        people.does(
                auditor,
                () -> transaction.executeWithoutResult(status -> jdbc.sql("""
                                INSERT INTO audit_entry (seq, at, actor, action, subject, previous, hash)
                                VALUES (99, now(), 'mallory', 'X', 'y', 'p', 'h')""").update()));

        assertThat(verdict())
                .isInstanceOfSatisfying(
                        AuditVerdict.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"detail = 'x'", "actor = 'mallory'", "at = at + interval '1 microsecond'", "hash = 'x'"})
    void anEditByTheOwnerIsNamed(String edit) throws SQLException {
        record(5);

        asOwner("UPDATE audit_entry SET " + edit + " WHERE seq = 3");

        assertThat(verdict()).isEqualTo(new AuditVerdict.Broken(3, AuditVerdict.Why.CHANGED));
    }

    @Test
    void textMovedFromOneFieldToTheNextIsNamed() throws SQLException {
        people.does(auditor, () -> audit.record("CASE_CLOSED", "case\n7", "x"));

        asOwner("UPDATE audit_entry SET subject = 'case', detail = E'7\\nx' WHERE seq = 1");

        assertThat(verdict()).isEqualTo(new AuditVerdict.Broken(1, AuditVerdict.Why.CHANGED));
    }

    @Test
    void anEditThatIsSealedAnewIsNamedAtTheNextEntry() throws SQLException {
        record(5);

        asOwner("""
                UPDATE audit_entry SET detail = '', hash = sha256(previous || int8send(seq)
                    || int8send((extract(epoch FROM at) * 1000000)::bigint) || sha256(convert_to(actor, 'UTF8'))
                    || sha256(convert_to(action, 'UTF8')) || sha256(convert_to(subject, 'UTF8')) || sha256(''))
                WHERE seq = 3""");

        assertThat(verdict()).isEqualTo(new AuditVerdict.Broken(4, AuditVerdict.Why.UNLINKED));
    }

    @Test
    void anEntryTakenOutOfTheMiddleIsNamed() throws SQLException {
        record(5);

        asOwner("DELETE FROM audit_entry WHERE seq = 3");

        assertThat(verdict()).isEqualTo(new AuditVerdict.Broken(3, AuditVerdict.Why.MISSING));
    }

    @Test
    void aBeginningThatWasCutOffIsNamed() throws SQLException {
        record(5);

        asOwner("DELETE FROM audit_entry WHERE seq <= 2");

        assertThat(verdict()).isEqualTo(new AuditVerdict.Broken(1, AuditVerdict.Why.MISSING));
    }

    @Test
    void twentyWritersAtOnceMakeOneChainWithoutAGap() {
        try (ExecutorService writers = Executors.newFixedThreadPool(20)) {
            IntStream.range(0, 20).forEach(writer -> writers.execute(() -> record(10)));
        }

        assertThat(verdict())
                .isInstanceOfSatisfying(
                        AuditVerdict.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(200));
        assertThat(people.as(auditor, () -> audit.page(Long.MAX_VALUE, 500)))
                .extracting(AuditEntry::seq)
                .containsExactlyElementsOf(
                        LongStream.range(0, 200).mapToObj(i -> 200 - i).toList());
    }

    @Test
    void charactersThatTheDatabaseCannotStoreDoNotRefuseTheAct() {
        people.does(auditor, () -> audit.record("CASE_CLOSED", "case:7", "a\0b\uD800c𠮷😀\u202E"));

        assertThat(people.as(auditor, () -> audit.page(Long.MAX_VALUE, 1))
                        .getFirst()
                        .detail())
                .isEqualTo("a\uFFFDb\uFFFDc𠮷😀\u202E");
        assertThat(verdict()).isInstanceOf(AuditVerdict.Intact.class);
    }

    @Test
    void eachCityHasAChainOfItsOwn() {
        String mark = People.freshName();
        Operator ningbo = Operators.of(NINGBO, Role.SUPERVISOR);
        Operator ruian = Operators.of(RUIAN, Role.SUPERVISOR);

        people.does(ningbo, () -> audit.record("CASE_CLOSED", "case:" + mark, "宁波"));
        people.does(ruian, () -> audit.record("CASE_CLOSED", "case:" + mark, "瑞安"));

        assertThat(detailsOf(ningbo, mark)).containsExactly("宁波");
        assertThat(detailsOf(ruian, mark)).containsExactly("瑞安");
        assertThat(people.as(ningbo, audit::verify)).isInstanceOf(AuditVerdict.Intact.class);
        assertThat(people.as(ruian, audit::verify)).isInstanceOf(AuditVerdict.Intact.class);
    }

    private List<String> detailsOf(Operator operator, String mark) {
        return people.as(operator, () -> audit.page(Long.MAX_VALUE, 100)).stream()
                .filter(entry -> entry.subject().equals("case:" + mark))
                .map(AuditEntry::detail)
                .toList();
    }

    private void record(int acts) {
        people.does(
                auditor,
                () -> IntStream.range(0, acts).forEach(act -> audit.record("CASE_CLOSED", "case:" + act, "第" + act)));
    }

    private AuditVerdict verdict() {
        return people.as(auditor, audit::verify);
    }

    private void asOwner(String edit) throws SQLException {
        String shard = "hotline.tenancy.shards[0].";
        try (Connection owner = DriverManager.getConnection(
                        (String) Engines.properties().get(shard + "url"),
                        (String) Engines.properties().get(shard + "owner"),
                        (String) Engines.properties().get(shard + "owner-password"));
                Statement statement = owner.createStatement()) {
            statement.execute("SET search_path = t_" + city);
            assertThat(statement.executeUpdate(edit)).isPositive();
        }
    }
}
