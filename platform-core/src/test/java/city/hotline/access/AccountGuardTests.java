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
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.transaction.PlatformTransactionManager;

@RoomTest
class AccountGuardTests {
    private static final Operator ADMIN = administratorOf(NINGBO);

    @Autowired
    ObjectProvider<HttpSecurity> http;

    @Autowired
    AccountGuard guard;

    @Autowired
    TokenAuthenticationFilter tokens;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountStore store;

    @Autowired
    RefusalWriter refusals;

    @Autowired
    SecurityEvents events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Tenants tenants;

    @Autowired
    SecondStep step;

    @Autowired
    FactorPolicy policy;

    @Autowired
    People people;

    @Autowired
    Set<FilterRegistrationBean<?>> registrations;

    Door door;
    Account account;
    MockHttpSession session;

    @BeforeEach
    void somebodyIsLoggedIn() {
        door = new Door(http.getObject(), tenants, tokens, guard, step);
        account = people.in(NINGBO, Role.OPERATOR);
        session = door.login(NINGBO, account.loginName(), PASSWORD);
    }

    @Test
    void aSessionGoesOnWhileTheAccountStands() {
        assertThat(door.get(NINGBO, session, "/").operator().account())
                .isEqualTo(account.id().value());
        assertThat(door.get(NINGBO, session, "/").operator().account())
                .isEqualTo(account.id().value());
    }

    @Test
    void theSessionIdChangesAtTheLogin() {
        MockHttpSession before = new MockHttpSession();
        String id = before.getId();

        assertThat(door.login(NINGBO, account.loginName(), PASSWORD, before).getId())
                .isNotEqualTo(id);
    }

    @Test
    void aSessionOfNingboAtRuiansHostIsRefusedAndEnds() {
        Door.Answer answer = door.get(RUIAN, session, "/");

        assertThat(answer.operator()).isNull();
        assertThat(answer.response().getStatus()).isEqualTo(401);
        assertThat(answer.body()).contains("TENANT_MISMATCH");
        assertThat(answer.body().toLowerCase(Locale.ROOT)).doesNotContain("ningbo", "宁波");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aSessionOfNingboReadsNoStaticFileOfRuianEither() {
        assertThat(door.get(RUIAN, session, "/VAADIN/build/x.js").response().getStatus())
                .isEqualTo(401);
    }

    @Test
    void aDisabledUsersSessionEndsAtTheNextAct() {
        people.does(ADMIN, () -> accounts.disable(account.id()));

        assertThat(door.get(NINGBO, session, "/").isSentToLogin()).isTrue();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aSessionFromBeforeTheDisablingStaysEndedAfterTheEnabling() {
        people.does(ADMIN, () -> accounts.disable(account.id()));
        people.does(ADMIN, () -> accounts.enable(account.id()));

        assertThat(door.get(NINGBO, session, "/").isSentToLogin()).isTrue();
    }

    @Test
    void anotherPasswordEndsTheSession() {
        people.does(ADMIN, () -> accounts.resetPassword(account.id(), "quite another one"));

        assertThat(door.get(NINGBO, session, "/").isSentToLogin()).isTrue();
    }

    @Test
    void aRoleTakenAwayIsGoneAtTheNextActAndTheSessionGoesOn() {
        people.does(ADMIN, () -> accounts.changeRoles(account.id(), Set.of(Role.DEPARTMENT_HANDLER)));

        assertThat(door.get(NINGBO, session, "/").operator().permissions())
                .containsExactlyInAnyOrderElementsOf(Role.DEPARTMENT_HANDLER.permissions())
                .doesNotContain(Permission.READ_CASES, Permission.TAKE_CONTACTS);
        assertThat(door.get(NINGBO, session, "/").operator().roles()).containsExactly(Role.DEPARTMENT_HANDLER);
    }

    @Test
    void aNewNameAndSeatReachTheSession() {
        people.does(ADMIN, () -> accounts.rename(account.id(), "李四"));

        assertThat(door.get(NINGBO, session, "/").operator().displayName()).isEqualTo("李四");
    }

    @Test
    void aPasswordChangedAfterARoleEndsTheSessionAllTheSame() {
        people.does(ADMIN, () -> accounts.resetPassword(account.id(), "quite another one"));
        people.does(ADMIN, () -> accounts.changeRoles(account.id(), Set.of(Role.SUPERVISOR)));

        assertThat(door.get(NINGBO, session, "/").isSentToLogin()).isTrue();
    }

    @Test
    void afterTwelveHoursASessionEndsHoweverBusyItWas() {
        assertThat(at(Duration.ofHours(12).minusMinutes(1))
                        .get(NINGBO, session, "/")
                        .operator())
                .isNotNull();

        people.does(ADMIN, () -> accounts.rename(account.id(), "李四"));
        door.get(NINGBO, session, "/");

        assertThat(at(Duration.ofHours(12).plusMinutes(1))
                        .get(NINGBO, session, "/")
                        .isSentToLogin())
                .isTrue();
    }

    @Test
    void theFiltersRunOnlyInChainsThatAddThem() {
        assertThat(registrations)
                .filteredOn(registration -> List.of(guard, tokens).contains(registration.getFilter()))
                .hasSize(2)
                .allMatch(registration -> !registration.isEnabled());
    }

    private Door at(Duration later) {
        Clock clock = Clock.offset(Clock.systemUTC(), later);
        return new Door(
                http.getObject(),
                tenants,
                tokens,
                new AccountGuard(store, policy, tenants, refusals, events, transactions, clock),
                step);
    }
}
