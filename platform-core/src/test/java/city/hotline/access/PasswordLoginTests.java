package city.hotline.access;

import static city.hotline.access.People.PASSWORD;
import static city.hotline.access.People.administratorOf;
import static city.hotline.access.People.freshName;
import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import city.hotline.foundation.Sentences;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class PasswordLoginTests {
    private static final Operator ADMIN = administratorOf(NINGBO);

    @Autowired
    PasswordLogin login;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountStore store;

    @Autowired
    AuditTrail audit;

    @Autowired
    People people;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theRightPasswordMakesAnOperatorOfTheBoundTenant() {
        Account account = people.in(NINGBO, Role.OPERATOR);

        Authentication admitted = tryIn(NINGBO, account.loginName().toUpperCase(Locale.ROOT), PASSWORD);

        assertThat(admitted.getPrincipal())
                .isEqualTo(new Operator(
                        account.id().value(),
                        "ningbo",
                        account.loginName(),
                        account.displayName(),
                        null,
                        Set.of(Role.OPERATOR),
                        1));
        assertThat(admitted.getCredentials()).isNull();
        assertThat(admitted.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .contains("TAKE_CONTACTS")
                .doesNotContain("MANAGE_USERS");
        assertThat(admitted.toString()).doesNotContain(account.displayName());
    }

    @Test
    void aPasswordIsKeptAsArgon2id() {
        Account account = people.in(NINGBO, Role.OPERATOR);

        assertThat(hashOf(account)).startsWith("{argon2}$argon2id$");
    }

    @Test
    void unknownNameWrongPasswordAndDisabledAccountGetOneAnswer() {
        Account account = people.in(NINGBO, Role.OPERATOR);
        Account disabled = people.in(NINGBO, Role.OPERATOR);
        people.does(ADMIN, () -> accounts.disable(disabled.id()));

        List<LoginRefused> answers = List.of(
                refusal(NINGBO, freshName(), PASSWORD),
                refusal(NINGBO, account.loginName(), "wrong password"),
                refusal(NINGBO, disabled.loginName(), PASSWORD),
                refusal(NINGBO, "a\0b", PASSWORD),
                refusal(NINGBO, "王", ""));

        assertThat(answers).extracting(LoginRefused::refusal).hasOnlyElementsOfType(LoginFailed.class);
        assertThat(answers)
                .extracting(answer -> Sentences.of(answer.refusal(), Locale.CHINA))
                .containsOnly("登录名或密码不正确，或账号不可用。");
    }

    @Test
    void anUnknownNameCostsTheWorkOfAHash() {
        Account account = people.in(NINGBO, Role.OPERATOR);
        refusal(NINGBO, freshName(), "warm up");

        long known = fastest(() -> refusal(NINGBO, account.loginName(), "wrong password"));
        long unknown = fastest(() -> refusal(NINGBO, freshName(), "wrong password"));

        assertThat((double) unknown / known).isBetween(0.5, 2.0);
    }

    @Test
    void theSixthTryIsToldTheMinutesLeftEvenWithTheRightPassword() {
        Account account = people.in(NINGBO, Role.OPERATOR);
        failTimes(NINGBO, account.loginName(), 5);

        assertThat(refusal(NINGBO, account.loginName(), PASSWORD).refusal())
                .isInstanceOfSatisfying(AccountLocked.class, locked -> {
                    assertThat(locked.facts()).containsExactly(15L);
                    assertThat(Sentences.of(locked, Locale.ENGLISH)).contains("15 minutes");
                });
        assertThat(people.as(ADMIN, () -> accounts.find(account.id()))
                        .orElseThrow()
                        .lockedUntil())
                .isNotNull();
    }

    @Test
    void aLockTellsNothingAboutWhoExists() {
        String nobody = freshName();
        failTimes(NINGBO, nobody, 5);

        assertThat(refusal(NINGBO, nobody, PASSWORD).refusal()).isInstanceOf(AccountLocked.class);
    }

    @Test
    void theLockEndsByItself() {
        Account account = people.in(NINGBO, Role.OPERATOR);
        failTimes(NINGBO, account.loginName(), 5);

        letPass(NINGBO, account.loginName(), LoginAttempts.LOCK.minusSeconds(90));
        assertThat(refusal(NINGBO, account.loginName(), PASSWORD).refusal().facts())
                .containsExactly(2L);
        letPass(NINGBO, account.loginName(), Duration.ofSeconds(91));

        assertThat(tryIn(NINGBO, account.loginName(), PASSWORD).isAuthenticated())
                .isTrue();
    }

    @Test
    void aTryDuringTheLockDoesNotProlongIt() {
        Account account = people.in(NINGBO, Role.OPERATOR);
        failTimes(NINGBO, account.loginName(), 5);
        letPass(NINGBO, account.loginName(), Duration.ofMinutes(14));

        refusal(NINGBO, account.loginName(), "wrong password");
        letPass(NINGBO, account.loginName(), Duration.ofMinutes(1));

        assertThat(tryIn(NINGBO, account.loginName(), PASSWORD).isAuthenticated())
                .isTrue();
    }

    @Test
    void aRightPasswordForgivesTheWrongOnes() {
        Account account = people.in(NINGBO, Role.OPERATOR);

        failTimes(NINGBO, account.loginName(), 4);
        tryIn(NINGBO, account.loginName(), PASSWORD);
        failTimes(NINGBO, account.loginName(), 4);

        assertThat(tryIn(NINGBO, account.loginName(), PASSWORD).isAuthenticated())
                .isTrue();
    }

    @Test
    void anAdministratorsNewPasswordEndsTheLock() {
        Account account = people.in(NINGBO, Role.OPERATOR);
        failTimes(NINGBO, account.loginName(), 5);

        people.does(ADMIN, () -> accounts.resetPassword(account.id(), "quite another one"));

        assertThat(tryIn(NINGBO, account.loginName(), "quite another one").isAuthenticated())
                .isTrue();
    }

    @Test
    void thirtyTriesAtOnceGetNoMoreThanFive() {
        Account account = people.in(NINGBO, Role.OPERATOR);

        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            IntStream.range(0, 30)
                    .forEach(attempt -> threads.execute(() -> refusal(NINGBO, account.loginName(), "wrong password")));
        }

        assertThat(entriesAbout(NINGBO, account.loginName()))
                .filteredOn("nobody LOGIN_FAILED"::equals)
                .hasSize(5);
        assertThat(refusal(NINGBO, account.loginName(), PASSWORD).refusal()).isInstanceOf(AccountLocked.class);
    }

    @Test
    void successFailureAndLockAreRecordedAndRefusalsDuringTheLockAreNot() {
        Account account = people.in(NINGBO, Role.OPERATOR);

        tryIn(NINGBO, account.loginName(), PASSWORD);
        failTimes(NINGBO, account.loginName(), 9);

        assertThat(entriesAbout(NINGBO, account.loginName()))
                .containsExactly(
                        "tester ACCOUNT_CREATED",
                        account.loginName() + " LOGIN_SUCCEEDED",
                        "nobody LOGIN_FAILED",
                        "nobody LOGIN_FAILED",
                        "nobody LOGIN_FAILED",
                        "nobody LOGIN_FAILED",
                        "nobody LOGIN_FAILED",
                        "nobody ACCOUNT_LOCKED");
    }

    @Test
    void neitherPasswordsNorUnknownNamesReachTheAuditTrail() {
        TenantId city = people.newTenant(TenantKind.CITY, "main");

        refusal(city, "my-password-typed-as-name", "my password");

        assertThat(people.as(administratorOf(city), () -> audit.page(Long.MAX_VALUE, 500)))
                .extracting(AuditEntry::subject, AuditEntry::detail)
                .containsExactly(tuple("account:unknown", ""));
        people.erase(city);
    }

    @Test
    void triesAtUnknownNamesLeaveABoundedNumberOfRows() {
        TenantId city = people.newTenant(TenantKind.CITY, "main");
        fill(city, 3_000);

        IntStream.range(0, 3).forEach(attempt -> refusal(city, freshName(), "x"));

        assertThat(unknownNames(city)).isLessThanOrEqualTo(LoginAttempts.UNKNOWN_NAMES_KEPT + 1);
        assertThat(people.as(administratorOf(city), () -> audit.page(Long.MAX_VALUE, 500)))
                .isEmpty();
        people.erase(city);
    }

    @Test
    void anOldEncodingIsReplacedAtTheLoginAndSessionsStay() {
        Account account = people.in(NINGBO, Role.OPERATOR);
        keep(account, "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD));

        Authentication admitted = tryIn(NINGBO, account.loginName(), PASSWORD);

        assertThat(hashOf(account)).startsWith("{argon2}");
        assertThat(((Operator) admitted.getPrincipal()).stamp()).isEqualTo(1);
        assertThat(tryIn(NINGBO, account.loginName(), PASSWORD).isAuthenticated())
                .isTrue();
    }

    @Test
    void oneNameInTwoCitiesIsTwoPeople() {
        NewAccount ofNingbo = People.someone(Role.OPERATOR);
        NewAccount ofRuian = new NewAccount(ofNingbo.loginName(), "李", null, Set.of(Role.SUPERVISOR), "ruian password");
        people.as(ADMIN, () -> accounts.create(ofNingbo));
        people.as(administratorOf(RUIAN), () -> accounts.create(ofRuian));

        assertThat(refusal(RUIAN, ofNingbo.loginName(), PASSWORD).refusal()).isInstanceOf(LoginFailed.class);
        failTimes(RUIAN, ofNingbo.loginName(), 4);

        assertThat(refusal(RUIAN, ofRuian.loginName(), "ruian password").refusal())
                .isInstanceOf(AccountLocked.class);
        assertThat(((Operator) tryIn(NINGBO, ofNingbo.loginName(), PASSWORD).getPrincipal()).tenant())
                .isEqualTo(NINGBO);
    }

    private Authentication tryIn(TenantId city, String name, String password) {
        return tenants.runAs(
                city, () -> login.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password)));
    }

    private LoginRefused refusal(TenantId city, String name, String password) {
        return catchThrowableOfType(LoginRefused.class, () -> tryIn(city, name, password));
    }

    private void failTimes(TenantId city, String name, int times) {
        IntStream.range(0, times)
                .forEach(attempt -> assertThatThrownBy(() -> tryIn(city, name, "wrong password"))
                        .isInstanceOf(LoginRefused.class));
    }

    private void letPass(TenantId city, String name, Duration time) {
        inTransaction(
                city,
                () -> jdbc.sql("""
                        UPDATE login_attempt SET last_at = last_at - make_interval(secs => ?)
                        WHERE name_digest = sha256(convert_to(?, 'UTF8'))""").params((double) time.toSeconds(), name).update());
    }

    private void fill(TenantId city, int names) {
        inTransaction(city, () -> jdbc.sql("""
                        INSERT INTO login_attempt (name_digest, known, failures, last_at)
                        SELECT sha256(int8send(n)), false, 1, now() - make_interval(secs => n * 0.1)
                        FROM generate_series(1, ?) n""").param(names).update());
    }

    private int unknownNames(TenantId city) {
        return people.as(
                administratorOf(city),
                () -> transaction.execute(status -> jdbc.sql("SELECT count(*) FROM login_attempt")
                        .query(Integer.class)
                        .single()));
    }

    private void keep(Account account, String hash) {
        inTransaction(
                NINGBO,
                () -> jdbc.sql("UPDATE account SET password_hash = ? WHERE id = ?")
                        .params(hash, account.id().value())
                        .update());
    }

    private String hashOf(Account account) {
        return people.as(
                ADMIN,
                () -> transaction.execute(
                        status -> store.find(account.id()).orElseThrow().passwordHash()));
    }

    private void inTransaction(TenantId city, Runnable work) {
        tenants.runAs(city, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private List<String> entriesAbout(TenantId city, String loginName) {
        return people.as(administratorOf(city), () -> audit.page(Long.MAX_VALUE, 500)).reversed().stream()
                .filter(entry -> entry.subject().equals("account:" + loginName))
                .map(entry -> entry.actor() + " " + entry.action())
                .toList();
    }

    private static long fastest(Runnable work) {
        return Stream.generate(() -> nanosOf(work)).limit(4).min(Long::compare).orElseThrow();
    }

    private static long nanosOf(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}
