package city.hotline.notifications;

import static city.hotline.testing.TwoCities.NINGBO;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Operators;
import city.hotline.testing.RoomTest;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class SimulatedGatewayTests implements GatewayContract {
    @Autowired
    Tenants tenants;

    @Autowired
    SimulatedInbox inbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void asUsual() {
        otherSide(OtherSide.TAKES);
    }

    @Override
    public Gateway gateway() {
        SimulatedGateway real = new SimulatedGateway(medium(), inbox);
        return new Gateway() {
            @Override
            public Medium medium() {
                return real.medium();
            }

            @Override
            public boolean knowsIds() {
                return real.knowsIds();
            }

            @Override
            public Answer send(NoticeId id, String to, String subject, String body) {
                return tenants.runAs(NINGBO, () -> real.send(id, to, subject, body));
            }
        };
    }

    @Override
    public void otherSide(OtherSide does) {
        supervisor(() -> {
            inbox.does(
                    switch (does) {
                        case TAKES -> SimulatedInbox.Fault.NONE;
                        case REFUSES -> SimulatedInbox.Fault.REFUSES;
                        case AWAY -> SimulatedInbox.Fault.AWAY;
                        case SILENT -> SimulatedInbox.Fault.LOSES_ANSWERS;
                    });
            return does;
        });
    }

    @Override
    public long arrived(NoticeId id) {
        return tenants.runAs(
                NINGBO,
                () -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql("select count(*) from simulated_message where id = :id")
                                .param("id", id.value())
                                .query(Long.class)
                                .single()));
    }

    @Override
    public String to() {
        return "+8613900000047";
    }

    Medium medium() {
        return Medium.SMS;
    }

    <T> T supervisor(Supplier<T> work) {
        return tenants.runAs(NINGBO, () -> CurrentOperator.runAs(Operators.of(NINGBO, Role.SUPERVISOR), work));
    }
}
