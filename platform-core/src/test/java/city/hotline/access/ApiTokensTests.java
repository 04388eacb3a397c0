package city.hotline.access;

import static city.hotline.access.People.PASSWORD;
import static city.hotline.access.People.administratorOf;
import static city.hotline.access.People.freshName;
import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.foundation.Uuids;
import city.hotline.tenancy.TenantCredential;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Operators;
import city.hotline.testing.RoomTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class ApiTokensTests {
    private static final Operator ADMIN = administratorOf(NINGBO);

    @Autowired
    ApiTokens tokens;

    @Autowired
    AuditTrail audit;

    @Autowired
    TokenAuthenticationFilter filter;

    @Autowired
    AccountGuard guard;

    @Autowired
    TenantCredential credential;

    @Autowired
    ObjectProvider<HttpSecurity> http;

    @Autowired
    Tenants tenants;

    @Autowired
    SecondStep step;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Door door;

    @BeforeEach
    void aDoor() {
        door = new Door(http.getObject(), tenants, filter, guard, step);
    }

    @Test
    void aTokenNamesItsTenantAndLetsAProgramInWithItsRolesPermissions() {
        IssuedToken issued = issue(NINGBO, Role.OPERATOR);

        Door.Answer answer = door.getWithHeader(NINGBO, "Bearer " + issued.plainText());

        assertThat(issued.plainText()).matches("bl_ningbo_[A-Za-z0-9_-]{43}");
        assertThat(answer.operator().account()).isNull();
        assertThat(answer.operator().tenant()).isEqualTo(NINGBO);
        assertThat(answer.operator().displayName()).isEqualTo("微信小程序");
        assertThat(answer.operator().permissions()).isEqualTo(Role.OPERATOR.permissions());
        assertThat(answer.request().getSession(false)).isNull();
    }

    @Test
    void theDatabaseKeepsAHashAlone() {
        IssuedToken issued = issue(NINGBO, Role.OPERATOR);

        String row = people.as(
                ADMIN,
                () -> transaction.execute(status -> jdbc.sql("SELECT t::text FROM api_token t WHERE id = ?")
                        .param(issued.token().id().value())
                        .query(String.class)
                        .single()));

        assertThat(row).doesNotContain(issued.plainText().substring(10));
        assertThat(issued.toString()).doesNotContain(issued.plainText());
        assertThat(people.as(ADMIN, () -> audit.page(Long.MAX_VALUE, 500)).toString())
                .doesNotContain(issued.plainText().substring(10));
    }

    @Test
    void anIssuedTokenIsListedAndWorksForAYear() {
        IssuedToken issued = people.as(ADMIN, () -> tokens.issue("微信小程序", Role.OPERATOR));

        assertThat(people.as(ADMIN, tokens::list)).contains(issued.token());
        assertThat(issued.token().expiresAt())
                .isEqualTo(issued.token().createdAt().plus(Duration.ofDays(365)));
    }

    @Test
    void aRevokedTokenIsRefusedAtOnce() {
        IssuedToken issued = issue(NINGBO, Role.OPERATOR);

        people.does(ADMIN, () -> tokens.revoke(issued.token().id()));
        people.does(ADMIN, () -> tokens.revoke(issued.token().id()));

        assertInvalid(door.getWithHeader(NINGBO, "Bearer " + issued.plainText()));
        assertThat(people.as(ADMIN, () -> audit.page(Long.MAX_VALUE, 500)))
                .filteredOn(entry ->
                        entry.subject().equals("token:" + issued.token().id()))
                .extracting(AuditEntry::action)
                .containsExactly("TOKEN_REVOKED", "TOKEN_ISSUED");
    }

    @Test
    void anExpiredTokenIsRefused() {
        IssuedToken issued = people.as(ADMIN, () -> tokens.issue("short", Role.OPERATOR, Duration.ofNanos(1_000)));

        assertInvalid(door.getWithHeader(NINGBO, "Bearer " + issued.plainText()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer ",
                "Bearer x",
                "bearer bl_ningbo_short",
                "Bearer bl_platform_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "Bearer bl_ningbo_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "Bearer bl_ningbo_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' OR 1=1"
            })
    void aMalformedOrUnknownTokenIsRefused(String header) {
        assertInvalid(door.getWithHeader(NINGBO, header));
    }

    @Test
    void anotherCitysTokenIsToldThatItIsAtTheWrongHost() {
        IssuedToken issued = issue(NINGBO, Role.OPERATOR);

        Door.Answer answer = door.getWithHeader(RUIAN, "Bearer " + issued.plainText());

        assertThat(answer.operator()).isNull();
        assertThat(answer.response().getStatus()).isEqualTo(401);
        assertThat(answer.body()).contains("TENANT_MISMATCH").doesNotContain("ningbo");
    }

    @Test
    void aTokenThatIsRenamedToAnotherCityIsUnknownThere() {
        String text = issue(NINGBO, Role.OPERATOR).plainText().replace("bl_ningbo_", "bl_ruian_");

        assertInvalid(door.getWithHeader(RUIAN, "Bearer " + text));
    }

    @Test
    void aRequestWithoutATokenGoesOnAsItCame() {
        assertThat(door.getWithHeader(NINGBO, "Basic YTpi").isSentToLogin()).isTrue();
    }

    @Test
    void aTokenCannotFoundAccounts() {
        Operator program = door.getWithHeader(
                        NINGBO,
                        "Bearer " + issue(NINGBO, Role.CITY_ADMINISTRATOR).plainText())
                .operator();

        assertThat(SystemOperator.is(program)).isFalse();
    }

    @Test
    void aBadTokenIsRefusedEvenInALoggedInSession() {
        Account account = people.in(NINGBO, Role.OPERATOR);
        MockHttpSession session = door.login(NINGBO, account.loginName(), PASSWORD);

        assertThat(door.get(NINGBO, session, "/").operator()).isNotNull();
        assertInvalid(door.getWithHeader(NINGBO, session, "Bearer bl_ningbo_nonsense"));
    }

    @Test
    void theTenancyReadsTheTenantFromAToken() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Authorization", "Bearer bl_ruian_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA_-");

        assertThat(credential.tenantIn(request)).contains(RUIAN);
        assertThat(credential.tenantIn(new MockHttpServletRequest())).isEmpty();
    }

    @Test
    void brokenRulesAreRefused() {
        assertThatThrownBy(() -> people.as(ADMIN, () -> tokens.issue(" ", Role.OPERATOR)))
                .isInstanceOf(TokenNameInvalid.class);
        assertThatThrownBy(() -> people.as(ADMIN, () -> tokens.issue("x", Role.OPERATOR, Duration.ZERO)))
                .isInstanceOf(TokenValidityInvalid.class);
        assertThatThrownBy(() -> people.as(ADMIN, () -> tokens.issue("x", Role.OPERATOR, Duration.ofDays(4000))))
                .isInstanceOf(TokenValidityInvalid.class);
        assertThatThrownBy(() -> people.as(ADMIN, () -> tokens.issue("x", Role.PLATFORM_ADMINISTRATOR)))
                .isInstanceOf(RoleNotHere.class);
        assertThatThrownBy(() -> people.does(ADMIN, () -> tokens.revoke(new TokenId(Uuids.next()))))
                .isInstanceOf(TokenUnknown.class);
    }

    @Test
    void whoMayNotManageTokensIsRefused() {
        Operator supervisor = Operators.of(NINGBO, Role.SUPERVISOR);
        List<Runnable> acts = List.of(
                () -> tokens.issue("x", Role.OPERATOR), tokens::list, () -> tokens.revoke(new TokenId(Uuids.next())));

        for (Runnable act : acts) {
            assertThatThrownBy(() -> people.does(supervisor, act)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void oneIdInTwoCitiesIsTwoTokens() {
        UUID id = Uuids.next();
        put(NINGBO, id);
        put(RUIAN, id);

        people.does(administratorOf(RUIAN), () -> tokens.revoke(new TokenId(id)));

        assertThat(listed(NINGBO, id).revokedAt()).isNull();
        assertThat(listed(RUIAN, id).revokedAt()).isNotNull();
    }

    private IssuedToken issue(TenantId city, Role role) {
        return people.as(administratorOf(city), () -> tokens.issue("微信小程序", role, Duration.ofDays(1)));
    }

    private void put(TenantId city, UUID id) {
        people.does(
                administratorOf(city),
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql("""
                                INSERT INTO api_token (id, name, digest, role, created_at, expires_at)
                                VALUES (?, 'same', sha256(convert_to(?, 'UTF8')), 'OPERATOR', now(), now())""").params(id, freshName()).update()));
    }

    private ApiToken listed(TenantId city, UUID id) {
        return people.as(administratorOf(city), tokens::list).stream()
                .filter(token -> token.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void assertInvalid(Door.Answer answer) {
        assertThat(answer.operator()).isNull();
        assertThat(answer.response().getStatus()).isEqualTo(401);
        assertThat(answer.response().getHeader("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.body()).contains("TOKEN_INVALID");
    }
}
