package city.hotline.api;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.Role;
import city.hotline.foundation.Uuids;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Engines;
import city.hotline.testing.RoomTest;
import city.hotline.testing.Wire.Answer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** No connection, no room on disk, somebody else's lock: said as something that passes, and the same call succeeds later. */
@RoomTest
class ApiOutageTests {
    private static final String CASES = "/api/v1/cases";

    @Autowired
    Senders senders;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final String title = "断电 " + Uuids.next();
    private Sender ningbo;

    @BeforeEach
    void letIn() {
        ningbo = senders.of(NINGBO, Role.OPERATOR).with("Idempotency-Key", "outage-" + Uuids.next());
    }

    @Test
    void whoFindsNoConnectionIsToldToComeAgainAndTheCityOnTheOtherShardFeelsNothing() {
        Sender ruian = senders.of(RUIAN, Role.OPERATOR);
        TransactionTemplate another = new TransactionTemplate(transactions);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        tenants.runAs(
                NINGBO,
                () -> whileNoneIsLeft(another, () -> {
                    assertBusy(open(ningbo));
                    assertThat(open(ruian).status()).isEqualTo(201);
                }));

        assertOpenedOnce();
    }

    @Test
    void whoFindsTheDiskFullIsToldToComeAgain() throws SQLException {
        try (Connection superuser = superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("""
                    create function t_ningbo.disk_full() returns trigger language plpgsql as
                    $$begin raise exception using errcode = 'disk_full',
                        message = 'could not extend file "base/1/2": No space left on device'; end$$;
                    create trigger disk_full before insert on t_ningbo.outbox for each row
                    execute function t_ningbo.disk_full()""");
            try {
                assertBusy(open(ningbo));
                assertThat(open(senders.of(RUIAN, Role.OPERATOR)).status()).isEqualTo(201);
            } finally {
                statement.execute("drop function t_ningbo.disk_full() cascade");
            }
        }

        assertOpenedOnce();
    }

    @Test
    void whoeverPostgresqlSacrificesInADeadlockIsToldToComeAgain() throws SQLException {
        try (Connection other = superuser();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("set local deadlock_timeout = '30s'");
            statement.execute("lock table t_ningbo.outbox in share mode");
            CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(() -> open(ningbo));
            awaitSomebodyBehind(statement);

            statement.execute("update t_ningbo.case_counter set last = last");

            assertBusy(answer.join());
            other.rollback();
        }

        assertOpenedOnce();
    }

    private Answer open(Sender sender) {
        return sender.post(CASES, Map.of("channel", "WEB", "title", title));
    }

    private void assertOpenedOnce() {
        Answer opened = open(ningbo);
        Answer again = open(ningbo);

        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(opened.json());
    }

    private static void assertBusy(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("BUSY");
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(answer.text()).doesNotContain("No space left", "base/1/2");
    }

    /** One transaction within the other, each with a connection, until the pool has none. */
    private void whileNoneIsLeft(TransactionTemplate another, Runnable work) {
        try {
            another.executeWithoutResult(_ -> {
                jdbc.sql("select 1").query(Integer.class).single();
                whileNoneIsLeft(another, work);
            });
        } catch (JDBCConnectionException noneLeft) {
            work.run();
        }
    }

    /** Until a registration waits for the outbox, and with that holds the day's counter. */
    private static void awaitSomebodyBehind(Statement statement) throws SQLException {
        long until = System.nanoTime() + 10_000_000_000L;
        boolean waits = false;
        while (!waits && System.nanoTime() < until) {
            try (var rows = statement.executeQuery("""
                    select exists (select from pg_locks
                    where relation = 't_ningbo.outbox'::regclass and not granted)""")) {
                waits = rows.next() && rows.getBoolean(1);
            }
        }
        assertThat(waits).isTrue();
    }

    private static Connection superuser() throws SQLException {
        return Engines.superuser("boling_main").getConnection();
    }
}
