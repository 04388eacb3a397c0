package city.hotline.access;

import static city.hotline.access.People.PASSWORD;
import static city.hotline.access.People.administratorOf;
import static city.hotline.access.People.freshName;
import static city.hotline.access.People.someone;
import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.hotline.foundation.SecurityEvents;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class SecondFactorTests {
    private static final byte[] SECRET = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20};

    @Autowired
    ObjectProvider<HttpSecurity> http;

    @Autowired
    AccountGuard guard;

    @Autowired
    TokenAuthenticationFilter tokens;

    @Autowired
    SecondStep step;

    @Autowired
    SecondFactors mine;

    @Autowired
    SecondFactorTable factors;

    @Autowired
    SecretSeal seal;

    @Autowired
    PasswordLogin login;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountStore store;

    @Autowired
    LoginAttempts attempts;

    @Autowired
    FactorEnrolment enrolment;

    @Autowired
    Admission admission;

    @Autowired
    AuditTrail audit;

    @Autowired
    People people;

    @Autowired
    Tenants tenants;

    @Autowired
    SecurityEvents events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aCodeLetsInOnceAndIsRefusedAgain() {
        Account account = withSecret(NINGBO, people.in(NINGBO, Role.OPERATOR));
        String code = codeNow();

        Authentication admitted = complete(NINGBO, account, code);

        assertThat(admitted.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .contains("TAKE_CONTACTS", "FACTOR_PASSWORD", "FACTOR_CODE");
        assertThatThrownBy(() -> complete(NINGBO, account, code)).isInstanceOf(CodeUsed.class);
        assertThat(entriesAbout(NINGBO, account))
                .endsWith(
                        account.loginName() + " LOGIN_SUCCEEDED password and code",
                        "nobody SECOND_FACTOR_FAILED CODE_USED");
    }

    @Test
    void manyProcessesAtOnceTakeACodeOnce() {
        Account account = withSecret(NINGBO, people.in(NINGBO, Role.OPERATOR));
        StoredAccount stored = stored(NINGBO, account);
        String code = codeNow();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger used = new AtomicInteger();

        try (ExecutorService threads = Executors.newFixedThreadPool(5)) {
            IntStream.range(0, 5)
                    .forEach(process -> threads.execute(() -> tenants.runAs(NINGBO, () -> {
                        try {
                            otherProcess().use(stored, code);
                            taken.incrementAndGet();
                        } catch (CodeUsed refused) {
                            used.incrementAndGet();
                        }
                    })));
        }

        assertThat(taken).hasValue(1);
        assertThat(used).hasValue(4);
    }

    @Test
    void aCodeUsedInOneCityIsStillGoodInTheOther() {
        NewAccount twin = someone(Role.OPERATOR);
        Account ofNingbo = withSecret(NINGBO, people.as(administratorOf(NINGBO), () -> accounts.create(twin)));
        Account ofRuian = withSecret(RUIAN, people.as(administratorOf(RUIAN), () -> accounts.create(twin)));
        String code = codeNow();

        complete(NINGBO, ofNingbo, code);

        assertThat(complete(RUIAN, ofRuian, code).isAuthenticated()).isTrue();
        assertThatThrownBy(() -> complete(NINGBO, ofNingbo, code)).isInstanceOf(CodeUsed.class);
    }

    @Test
    void wrongCodesLockTheAccountWhateverRightPasswordsComeBetween() {
        Account account = withSecret(NINGBO, people.in(NINGBO, Role.OPERATOR));

        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> complete(NINGBO, account, "000000x")).isInstanceOf(CodeWrong.class);
        }

        assertThat(refusal(NINGBO, account).refusal()).isInstanceOf(AccountLocked.class);
        assertThat(entriesAbout(NINGBO, account)).endsWith("nobody ACCOUNT_LOCKED ");
    }

    @Test
    void rightPasswordsWithoutACodeLockNobody() {
        Account account = withSecret(NINGBO, people.in(NINGBO, Role.OPERATOR));

        for (int i = 0; i < 8; i++) {
            pending(NINGBO, account);
        }

        assertThat(complete(NINGBO, account, codeNow()).isAuthenticated()).isTrue();
    }

    @Test
    void aRecoveryCodeLetsInOnceHoweverItIsWritten() {
        Account account = people.in(NINGBO, Role.OPERATOR);
        RecoveryCodes recovery = enrolled(NINGBO, account);
        String code = recovery.codes().get(3);

        complete(NINGBO, account, " " + code.toUpperCase(java.util.Locale.ROOT).replace('-', ' '));

        assertThatThrownBy(() -> complete(NINGBO, account, code)).isInstanceOf(CodeWrong.class);
        assertThat(people.as(self(NINGBO, account), mine::mine).orElseThrow().recoveryLeft())
                .isEqualTo(9);
        assertThat(entriesAbout(NINGBO, account)).contains(account.loginName() + " RECOVERY_CODE_USED ");
        assertThat(recovery.codes())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("[a-z2-7]{4}(-[a-z2-7]{4}){3}"));
    }

    @Test
    void theDatabaseHoldsNeitherTheSecretNorARecoveryCode() {
        Account account = people.in(NINGBO, Role.OPERATOR);
        FactorOffer offer = people.as(self(NINGBO, account), () -> mine.offer(PASSWORD));
        RecoveryCodes recovery =
                people.as(self(NINGBO, account), () -> mine.enrol(offer, Totp.code(offer.secret(), stepNow())));

        String row = tenants.runAs(
                NINGBO,
                () -> transaction.execute(status -> jdbc.sql(
                                "SELECT encode(secret, 'escape') || recovery::text FROM second_factor WHERE account_id = ?")
                        .param(account.id().value())
                        .query(String.class)
                        .single()));

        assertThat(row).doesNotContain(offer.text(), recovery.codes().getFirst());
        byte[] sealed = tenants.runAs(NINGBO, () -> transaction.execute(status -> factors.secret(account.id())))
                .orElseThrow();
        assertThat(Arrays.equals(seal.open(sealed, "ningbo/" + account.id()), offer.secret()))
                .isTrue();
        assertThatThrownBy(() -> seal.open(sealed, "ruian/" + account.id())).isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> seal.open(sealed, "ningbo/" + account.id())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aNewKeySealsAndTheOldOneStillOpens() {
        String old = key('a');
        byte[] sealed = new SecretSeal(keys(old)).seal(SECRET, "x");

        assertThat(new SecretSeal(keys(key('b'), old)).open(sealed, "x")).isEqualTo(SECRET);
        assertThatThrownBy(() -> new SecretSeal(keys(key('b'))).open(sealed, "x"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new SecretSeal(keys())).hasMessageContaining("hotline.access.secret-keys");
        assertThatThrownBy(() -> keys("c2hvcnQ=")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoHasNoFactorGivesHisPasswordToGetOneAndACodeToPutItAway() {
        Account account = people.in(NINGBO, Role.OPERATOR);
        Operator self = self(NINGBO, account);

        assertThat(people.as(self, mine::mine)).isEmpty();
        assertThatThrownBy(() -> people.as(self, () -> mine.offer("wrong"))).isInstanceOf(PasswordWrong.class);
        RecoveryCodes recovery = enrolled(NINGBO, account);
        assertThatThrownBy(() -> people.as(self, () -> mine.offer(PASSWORD))).isInstanceOf(CodeWrong.class);
        assertThatThrownBy(() -> people.does(self, () -> mine.drop("123456"))).isInstanceOf(CodeWrong.class);
        people.does(self, () -> mine.drop(recovery.codes().getFirst()));

        assertThat(people.as(self, mine::mine)).isEmpty();
        assertThat(tryIn(NINGBO, account).isAuthenticated()).isTrue();
    }

    @Test
    void aProgramHasNoSecondFactor() {
        Operator program = SystemOperator.of(NINGBO, "test", Role.OPERATOR);

        assertThatThrownBy(() -> people.as(program, mine::mine)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAdministratorTakesALostFactorAwayAndEndsItsSessions() {
        Operator administrator = administratorOf(NINGBO);
        Account account = withSecret(NINGBO, people.in(NINGBO, Role.OPERATOR));
        Door door = door();
        MockHttpSession session = door.login(NINGBO, account.loginName(), PASSWORD);
        door.code(NINGBO, session, codeNow());
        assertThat(door.get(NINGBO, session, "/").operator()).isNotNull();

        people.does(administrator, () -> mine.reset(account.id()));

        assertThat(door.get(NINGBO, session, "/").isSentToLogin()).isTrue();
        assertThat(tryIn(NINGBO, account).isAuthenticated()).isTrue();
        assertThat(entriesAbout(NINGBO, account)).anyMatch(entry -> entry.startsWith("tester SECOND_FACTOR_RESET"));
        assertThatThrownBy(() -> people.does(self(NINGBO, account), () -> mine.reset(account.id())))
                .isInstanceOf(AccessDeniedException.class);
        Account other = people.in(NINGBO, Role.CITY_ADMINISTRATOR);
        assertThatThrownBy(() -> people.does(self(NINGBO, other), () -> mine.reset(other.id())))
                .isInstanceOf(SecondFactorIsOwn.class);
        assertThatThrownBy(() -> people.does(administratorOf(RUIAN), () -> mine.reset(account.id())))
                .isInstanceOf(AccountUnknown.class);
    }

    @Test
    void theRightPasswordAloneIsNobody() {
        Account account = withSecret(NINGBO, people.in(NINGBO, Role.OPERATOR));
        Door door = door();

        MockHttpSession session = door.login(NINGBO, account.loginName(), PASSWORD);

        assertThat(door.get(NINGBO, session, "/").isSentToLogin()).isTrue();
        assertThat(door.code(NINGBO, session, "123456").response().getRedirectedUrl())
                .endsWith("CODE_WRONG");
        assertThat(door.get(NINGBO, session, "/cases").isSentToLogin()).isTrue();
        String before = session.getId();
        door.code(NINGBO, session, codeNow());
        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(door.get(NINGBO, session, "/cases").operator().loginName()).isEqualTo(account.loginName());
    }

    @Test
    void anAdministratorWithoutAFactorEnrolsBeforeHeSeesAnything() {
        TenantId city = people.newTenant(TenantKind.CITY, "main");
        Account first = founded(city, Role.CITY_ADMINISTRATOR);
        Door door = door();

        MockHttpSession session = door.login(city, first.loginName(), PASSWORD);
        PendingLogin pending = PendingLogin.in(session).orElseThrow();
        assertThat(pending.stage()).isEqualTo(PendingLogin.Stage.ENROLMENT);
        assertThat(door.get(city, session, "/").isSentToLogin()).isTrue();
        assertThat(door.code(city, session, "123456").response().getRedirectedUrl())
                .endsWith("LOGIN_EXPIRED");
        FactorOffer offer = tenants.runAs(city, () -> step.offer(pending));
        assertThatThrownBy(() -> tenants.runAs(city, () -> step.enrol(pending, offer, "123456")))
                .isInstanceOf(CodeWrong.class);
        String code = Totp.code(offer.secret(), stepNow());
        tenants.runAs(city, () -> step.enrol(pending, offer, code)).pending().keep(session);
        assertThat(door.get(city, session, "/").isSentToLogin()).isTrue();
        door.code(city, session, "");

        assertThat(door.get(city, session, "/").operator().loginName()).isEqualTo(first.loginName());
        MockHttpSession again = door.login(city, first.loginName(), PASSWORD);
        assertThat(door.code(city, again, code).response().getRedirectedUrl()).endsWith("CODE_USED");
        assertThatThrownBy(() -> people.does(self(city, first), () -> mine.drop(code)))
                .isInstanceOf(SecondFactorRequired.class);
        people.erase(city);
    }

    @Test
    void thePlatformsAdministratorNeedsOneTooAndAnOperatorDoesNot() {
        TenantId platform = people.newTenant(TenantKind.PLATFORM, "");
        TenantId city = people.newTenant(TenantKind.CITY, "shard2");

        assertThat(pending(platform, founded(platform, Role.PLATFORM_ADMINISTRATOR))
                        .stage())
                .isEqualTo(PendingLogin.Stage.ENROLMENT);
        assertThat(tryIn(city, founded(city, Role.OPERATOR, Role.SUPERVISOR)).isAuthenticated())
                .isTrue();
        people.erase(platform);
        people.erase(city);
    }

    @Test
    void whoBecomesAnAdministratorLogsInAgain() {
        TenantId city = people.newTenant(TenantKind.CITY, "main");
        Account account = founded(city, Role.OPERATOR);
        Door door = door();
        MockHttpSession session = door.login(city, account.loginName(), PASSWORD);
        assertThat(door.get(city, session, "/").operator()).isNotNull();

        people.does(administratorOf(city), () -> accounts.changeRoles(account.id(), Set.of(Role.CITY_ADMINISTRATOR)));

        assertThat(door.get(city, session, "/").isSentToLogin()).isTrue();
        people.erase(city);
    }

    @Test
    void aHalfDoneLoginIsWorthNothingInAnotherCityOrLater() {
        Account account = withSecret(NINGBO, people.in(NINGBO, Role.OPERATOR));
        PendingLogin pending = pending(NINGBO, account);

        assertThatThrownBy(() -> tenants.runAs(RUIAN, () -> step.complete(pending, codeNow())))
                .isInstanceOf(LoginExpired.class);
        assertThatThrownBy(() -> tenants.runAs(
                        NINGBO, () -> later(SecondStep.LONGEST.plusSeconds(1)).complete(pending, codeNow())))
                .isInstanceOf(LoginExpired.class);
        people.does(administratorOf(NINGBO), () -> accounts.resetPassword(account.id(), PASSWORD + "!"));
        assertThatThrownBy(() -> tenants.runAs(NINGBO, () -> step.complete(pending, codeNow())))
                .isInstanceOf(LoginExpired.class);
    }

    private SecondStep later(Duration span) {
        Clock clock = Clock.offset(Clock.systemUTC(), span);
        return new SecondStep(store, otherProcess(), enrolment, admission, tenants, events, transaction, clock);
    }

    private CodeCheck otherProcess() {
        return new CodeCheck(factors, attempts, seal, audit, tenants, transactions, Clock.systemUTC());
    }

    private Door door() {
        return new Door(http.getObject(), tenants, tokens, guard, step);
    }

    private Account founded(TenantId tenant, Role... roles) {
        NewAccount wanted = new NewAccount(freshName(), "王小丽", null, Set.of(roles), PASSWORD);
        return people.as(SystemOperator.of(tenant, "test"), () -> accounts.found(wanted));
    }

    private Account withSecret(TenantId city, Account account) {
        tenants.runAs(
                city,
                () -> transaction.executeWithoutResult(status -> factors.put(
                        account.id(),
                        seal.seal(SECRET, FactorEnrolment.owner(tenants, account.id())),
                        0,
                        RecoveryCodes.next(),
                        Instant.now())));
        return account;
    }

    private RecoveryCodes enrolled(TenantId city, Account account) {
        FactorOffer offer = people.as(self(city, account), () -> mine.offer(PASSWORD));
        return people.as(self(city, account), () -> mine.enrol(offer, Totp.code(offer.secret(), stepNow())));
    }

    private static Operator self(TenantId city, Account account) {
        return new Operator(account.id().value(), city.code(), account.loginName(), "x", null, account.roles(), 1);
    }

    private Authentication complete(TenantId city, Account account, String code) {
        return tenants.runAs(city, () -> step.complete(pending(city, account), code));
    }

    private PendingLogin pending(TenantId city, Account account) {
        return catchThrowableOfType(SecondStepNeeded.class, () -> tryIn(city, account))
                .pending();
    }

    private LoginRefused refusal(TenantId city, Account account) {
        return catchThrowableOfType(LoginRefused.class, () -> tryIn(city, account));
    }

    private Authentication tryIn(TenantId city, Account account) {
        return tenants.runAs(
                city,
                () -> login.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(account.loginName(), PASSWORD)));
    }

    private StoredAccount stored(TenantId city, Account account) {
        return tenants.runAs(city, () -> transaction.execute(status -> store.find(account.id())))
                .orElseThrow();
    }

    private List<String> entriesAbout(TenantId city, Account account) {
        return people.as(administratorOf(city), () -> audit.page(Long.MAX_VALUE, 500)).reversed().stream()
                .filter(entry -> entry.subject().equals("account:" + account.loginName()))
                .map(entry -> entry.actor() + " " + entry.action() + " " + entry.detail())
                .toList();
    }

    private static String codeNow() {
        return Totp.code(SECRET, stepNow());
    }

    private static long stepNow() {
        return Totp.step(Instant.now());
    }

    private static AccessProperties keys(String... keys) {
        return new AccessProperties(true, Set.of(), List.of(keys));
    }

    private static String key(char letter) {
        return java.util.Base64.getEncoder()
                .encodeToString(String.valueOf(letter).repeat(32).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}
