package city.hotline.access;

import static city.hotline.access.People.PASSWORD;
import static city.hotline.access.People.administratorOf;
import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.foundation.RefusalWriter;
import city.hotline.foundation.SecurityEvents;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.transaction.PlatformTransactionManager;

/** A login of one city at another city's host is refused, and the security log has a line for it. */
@RoomTest
@ExtendWith(OutputCaptureExtension.class)
class ForeignLoginTests {
    private static final String EVENT = "refused kind=TENANT_MISMATCH";

    @Autowired
    ObjectProvider<HttpSecurity> http;

    @Autowired
    AccountStore store;

    @Autowired
    FactorPolicy policy;

    @Autowired
    RefusalWriter refusals;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApiTokens tokens;

    @Autowired
    SecondStep step;

    @Autowired
    Tenants tenants;

    @Autowired
    People people;

    private Door door;

    /** Events of its own: other tests may have used the minute's measure up. */
    @BeforeEach
    void aDoor() {
        SecurityEvents events = new SecurityEvents(Clock.systemUTC());
        door = new Door(
                http.getObject(),
                tenants,
                new TokenAuthenticationFilter(tokens, tenants, refusals, events),
                new AccountGuard(store, policy, tenants, refusals, events, transactions, Clock.systemUTC()),
                step);
    }

    @Test
    void aSession(CapturedOutput output) {
        Account account = people.in(NINGBO, Role.OPERATOR);
        MockHttpSession session = door.login(NINGBO, account.loginName(), PASSWORD);

        Door.Answer answer = door.get(RUIAN, session, "/cases/7");

        assertThat(answer.response().getStatus()).isEqualTo(401);
        assertThat(output.getOut()).contains(EVENT + " path=/cases/7").doesNotContain(account.loginName());
    }

    @Test
    void aToken(CapturedOutput output) {
        IssuedToken token = people.as(administratorOf(NINGBO), () -> tokens.issue("test", Role.OPERATOR));

        Door.Answer answer = door.getWithHeader(RUIAN, "Bearer " + token.plainText());

        assertThat(answer.response().getStatus()).isEqualTo(401);
        assertThat(output.getOut()).contains(EVENT + " path=/api/v1/cases").doesNotContain(token.plainText());
    }
}
