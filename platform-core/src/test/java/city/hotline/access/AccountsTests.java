package city.hotline.access;

import static city.hotline.access.People.PASSWORD;
import static city.hotline.access.People.administratorOf;
import static city.hotline.access.People.freshName;
import static city.hotline.access.People.someone;
import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentences;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Operators;
import city.hotline.testing.RoomTest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class AccountsTests {
    private static final Operator ADMIN = administratorOf(NINGBO);

    @Autowired
    Accounts accounts;

    @Autowired
    OwnPassword own;

    @Autowired
    AccountStore store;

    @Autowired
    AuditTrail audit;

    @Autowired
    People people;

    @Autowired
    Tenants tenants;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void anAccountIsFoundAndListedAsItWasMade() {
        NewAccount wanted = new NewAccount(
                " " + freshName().toUpperCase(Locale.ROOT), " 王小丽 ", seat(), Set.of(Role.OPERATOR), PASSWORD);

        Account made = people.as(ADMIN, () -> accounts.create(wanted));

        assertThat(people.as(ADMIN, () -> accounts.find(made.id()))).contains(made);
        assertThat(people.as(ADMIN, accounts::list)).contains(made);
        assertThat(made.loginName()).isEqualTo(wanted.loginName().strip().toLowerCase(Locale.ROOT));
        assertThat(made.displayName()).isEqualTo("王小丽");
        assertThat(made.enabled()).isTrue();
        assertThat(made.lockedUntil()).isNull();
    }

    @Test
    void whoMayNotManageUsersIsRefusedEverything() {
        Operator operator = Operators.of(NINGBO, Role.OPERATOR, Role.SUPERVISOR);
        AccountId id = AccountId.next();
        List<Runnable> acts = List.of(
                () -> accounts.create(someone(Role.OPERATOR)),
                accounts::list,
                accounts::count,
                () -> accounts.page(0, 10),
                () -> accounts.edit(id, new AccountEdit("x", null, false, null)),
                () -> accounts.find(id),
                () -> accounts.rename(id, "x"),
                () -> accounts.changeRoles(id, Set.of(Role.OPERATOR)),
                () -> accounts.changeSeat(id, "1"),
                () -> accounts.disable(id),
                () -> accounts.enable(id),
                () -> accounts.resetPassword(id, PASSWORD),
                () -> accounts.found(someone(Role.OPERATOR)));

        for (Runnable act : acts) {
            assertThatThrownBy(() -> people.does(operator, act)).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> tenants.runAs(NINGBO, accounts::list))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void anEditIsMadeAsAWholeOrNotAtAll() {
        Account account = people.in(NINGBO, Role.OPERATOR);
        String taken = seat();
        people.as(
                ADMIN, () -> accounts.create(new NewAccount(freshName(), "甲", taken, Set.of(Role.OPERATOR), PASSWORD)));

        assertThatThrownBy(() -> people.does(
                        ADMIN,
                        () -> accounts.edit(account.id(), new AccountEdit("李四", Set.of(Role.SUPERVISOR), true, taken))))
                .isInstanceOf(SeatNumberTaken.class);
        assertThat(people.as(ADMIN, () -> accounts.find(account.id()))).contains(account);
        assertThat(entriesAbout(account)).containsExactly("tester ACCOUNT_CREATED");

        String free = seat();
        people.does(
                ADMIN, () -> accounts.edit(account.id(), new AccountEdit("李四", Set.of(Role.SUPERVISOR), true, free)));

        Account edited = people.as(ADMIN, () -> accounts.find(account.id())).orElseThrow();
        assertThat(edited.displayName()).isEqualTo("李四");
        assertThat(edited.seatNumber()).isEqualTo(free);
        assertThat(edited.roles()).containsExactly(Role.SUPERVISOR);
    }

    @Test
    void pagesTogetherAreTheList() {
        for (int i = 0; i < 3; i++) {
            people.in(RUIAN, Role.OPERATOR);
        }
        Operator administrator = administratorOf(RUIAN);
        List<Account> all = people.as(administrator, accounts::list);

        assertThat(people.as(administrator, accounts::count)).isEqualTo(all.size());
        assertThat(people.as(administrator, () -> accounts.page(1, 2))).isEqualTo(all.subList(1, 3));
        assertThat(people.as(administrator, () -> accounts.page(all.size(), 10)))
                .isEmpty();
    }

    @Test
    void aTakenLoginNameOrSeatIsRefused() {
        NewAccount first = new NewAccount(freshName(), "甲", seat(), Set.of(Role.OPERATOR), PASSWORD);
        people.as(ADMIN, () -> accounts.create(first));

        assertRefused("LOGIN_NAME_TAKEN", first.loginName(), null);
        assertRefused("SEAT_NUMBER_TAKEN", freshName(), first.seatNumber());
    }

    @Test
    void brokenRulesAreNamedInBothLanguages() {
        assertRefused("LOGIN_NAME_INVALID", "a", null);
        assertRefused("SEAT_NUMBER_INVALID", freshName(), "1234567");
        assertRefused("SEAT_NUMBER_INVALID", freshName(), "２８");
        assertCreateRefused(
                "DISPLAY_NAME_INVALID", new NewAccount(freshName(), " ", null, Set.of(Role.OPERATOR), PASSWORD));
        assertCreateRefused(
                "DISPLAY_NAME_INVALID", new NewAccount(freshName(), "a\r\nb", null, Set.of(Role.OPERATOR), PASSWORD));
        assertCreateRefused(
                "DISPLAY_NAME_INVALID", new NewAccount(freshName(), "a\u202Eb", null, Set.of(Role.OPERATOR), PASSWORD));
        assertCreateRefused("ROLES_MISSING", new NewAccount(freshName(), "甲", null, Set.of(), PASSWORD));
        assertCreateRefused(
                "PASSWORD_LENGTH_INVALID", new NewAccount(freshName(), "甲", null, Set.of(Role.OPERATOR), "123456789"));
        assertCreateRefused(
                "PASSWORD_LENGTH_INVALID",
                new NewAccount(freshName(), "甲", null, Set.of(Role.OPERATOR), "x".repeat(129)));
        String name = freshName();
        assertCreateRefused(
                "PASSWORD_IS_LOGIN_NAME",
                new NewAccount(name, "甲", null, Set.of(Role.OPERATOR), name.toUpperCase(Locale.ROOT)));
    }

    @Test
    void aPlatformAdministratorLivesOnThePlatformAlone() {
        assertCreateRefused("ROLE_NOT_IN_CITY", someone(Role.OPERATOR, Role.PLATFORM_ADMINISTRATOR));
        AccountId id = people.in(NINGBO, Role.OPERATOR).id();
        assertThatThrownBy(() ->
                        people.does(ADMIN, () -> accounts.changeRoles(id, Set.of(Role.PLATFORM_ADMINISTRATOR))))
                .isInstanceOf(RoleNotHere.class);

        TenantId platform = people.newTenant(TenantKind.PLATFORM, "main");
        Operator owner = Operators.of(platform, Role.PLATFORM_ADMINISTRATOR);
        assertThat(people.as(owner, () -> accounts.create(someone(Role.PLATFORM_ADMINISTRATOR)))
                        .roles())
                .containsExactly(Role.PLATFORM_ADMINISTRATOR);
        assertThatThrownBy(() -> people.as(owner, () -> accounts.create(someone(Role.OPERATOR))))
                .isInstanceOf(RoleNotHere.class)
                .hasMessage("ROLE_NOT_ON_PLATFORM");
        people.erase(platform);
    }

    @Test
    void onlyASystemOperatorOfTheTenantFoundsAccounts() {
        Operator onboarding = SystemOperator.of(NINGBO, "onboarding");
        Operator elsewhere = SystemOperator.of(RUIAN, "onboarding");

        Account founded = people.as(onboarding, () -> accounts.found(someone(Role.CITY_ADMINISTRATOR)));

        assertThat(people.as(ADMIN, () -> accounts.find(founded.id()))).contains(founded);
        assertThat(entriesAbout(founded)).containsExactly("system:onboarding ACCOUNT_CREATED");
        assertThatThrownBy(() -> tenants.runAs(
                        NINGBO, () -> CurrentOperator.runAs(elsewhere, () -> accounts.found(someone(Role.OPERATOR)))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(ADMIN, () -> accounts.found(someone(Role.OPERATOR))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everyChangeIsRecordedAndRaisesTheStamp() {
        Account account = people.in(NINGBO, Role.OPERATOR);
        String seat = seat();

        people.does(ADMIN, () -> {
            accounts.rename(account.id(), "李四");
            accounts.changeSeat(account.id(), seat);
            accounts.changeRoles(account.id(), Set.of(Role.SUPERVISOR));
            accounts.changeLines(account.id(), Set.of("counselling"));
            accounts.disable(account.id());
            accounts.enable(account.id());
            accounts.resetPassword(account.id(), PASSWORD + "!");
        });

        assertThat(people.as(ADMIN, () -> accounts.find(account.id())))
                .contains(new Account(
                        account.id(),
                        account.loginName(),
                        "李四",
                        seat,
                        Set.of(Role.SUPERVISOR),
                        Set.of("counselling"),
                        true,
                        false,
                        null,
                        account.createdAt()));
        assertThat(entriesAbout(account))
                .containsExactly(
                        "tester ACCOUNT_CREATED",
                        "tester ACCOUNT_RENAMED",
                        "tester ACCOUNT_SEAT_CHANGED",
                        "tester ACCOUNT_ROLES_CHANGED",
                        "tester ACCOUNT_LINES_CHANGED",
                        "tester ACCOUNT_DISABLED",
                        "tester ACCOUNT_ENABLED",
                        "tester ACCOUNT_PASSWORD_RESET");
        assertThat(stored(NINGBO, account.id()).stamp()).isEqualTo(8);
        assertThat(stored(NINGBO, account.id()).operator(NINGBO).lines()).containsExactly("counselling");
    }

    @Test
    void noPasswordReachesTheAuditTrail() {
        people.in(NINGBO, Role.OPERATOR);

        assertThat(people.as(ADMIN, () -> audit.page(Long.MAX_VALUE, 500)).toString())
                .doesNotContain(PASSWORD);
    }

    @Test
    void theLastAdministratorStays() {
        TenantId city = people.newTenant(TenantKind.CITY, "shard2");
        Operator onboarding = SystemOperator.of(city, "onboarding", Role.CITY_ADMINISTRATOR);
        AccountId only = people.as(onboarding, () -> accounts.found(someone(Role.CITY_ADMINISTRATOR)))
                .id();
        AccountId other = people.as(onboarding, () -> accounts.create(someone(Role.CITY_ADMINISTRATOR)))
                .id();
        people.does(onboarding, () -> accounts.disable(other));

        assertThatThrownBy(() -> people.does(onboarding, () -> accounts.disable(only)))
                .isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> people.does(onboarding, () -> accounts.changeRoles(only, Set.of(Role.SUPERVISOR))))
                .isInstanceOf(LastAdministrator.class);

        people.does(onboarding, () -> accounts.enable(other));
        people.does(onboarding, () -> accounts.changeRoles(only, Set.of(Role.SUPERVISOR)));
        assertThat(stored(city, only).administers()).isFalse();
        people.erase(city);
    }

    @Test
    void twoAdministratorsCannotRemoveEachOtherAtOnce() throws Exception {
        TenantId city = people.newTenant(TenantKind.CITY, "main");
        Operator onboarding = SystemOperator.of(city, "onboarding", Role.CITY_ADMINISTRATOR);
        List<AccountId> both = people.as(
                onboarding,
                () -> List.of(
                        accounts.found(someone(Role.CITY_ADMINISTRATOR)).id(),
                        accounts.found(someone(Role.CITY_ADMINISTRATOR)).id()));

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> outcomes = threads.invokeAll(both.stream()
                    .<Callable<Boolean>>map(id -> () -> isDisabled(onboarding, id))
                    .toList());

            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        people.erase(city);
    }

    @Test
    void anUnknownUserIsRefusedByName() {
        assertThatThrownBy(() -> people.does(ADMIN, () -> accounts.rename(AccountId.next(), "x")))
                .isInstanceOf(AccountUnknown.class);
        assertThat(people.as(ADMIN, () -> accounts.find(AccountId.next()))).isEmpty();
    }

    @Test
    void oneIdInTwoCitiesIsTwoPeople() {
        AccountId id = AccountId.next();
        put(NINGBO, id, "宁波的王");
        put(RUIAN, id, "瑞安的李");

        people.does(administratorOf(RUIAN), () -> accounts.rename(id, "瑞安的张"));

        assertThat(stored(NINGBO, id).displayName()).isEqualTo("宁波的王");
        assertThat(stored(RUIAN, id).displayName()).isEqualTo("瑞安的张");
        Account ofNingboAlone = people.in(NINGBO, Role.OPERATOR);
        assertThat(people.as(administratorOf(RUIAN), () -> accounts.find(ofNingboAlone.id())))
                .isEmpty();
        assertThatThrownBy(() -> people.does(administratorOf(RUIAN), () -> accounts.disable(ofNingboAlone.id())))
                .isInstanceOf(AccountUnknown.class);
    }

    @Test
    void everybodyChangesHisOwnPasswordWithThePresentOne() {
        Account account = people.in(NINGBO, Role.OPERATOR);
        Operator self = people.as(
                ADMIN,
                () -> transaction.execute(
                        status -> store.find(account.id()).orElseThrow().operator(NINGBO)));

        assertThatThrownBy(() -> people.does(self, () -> own.change("wrong", "a new password")))
                .isInstanceOf(PasswordWrong.class);
        people.does(self, () -> own.change(PASSWORD, "a new password"));

        assertThatThrownBy(() -> people.does(self, () -> own.change(PASSWORD, "another password")))
                .isInstanceOf(PasswordWrong.class);
        assertThat(stored(NINGBO, account.id()).stillAdmits(self.stamp())).isFalse();
        assertThat(entriesAbout(account)).contains(account.loginName() + " ACCOUNT_PASSWORD_CHANGED");
    }

    @Test
    void aTokenHasNoPasswordToChange() {
        Operator program = SystemOperator.of(NINGBO, "import", Role.OPERATOR);

        assertThatThrownBy(() -> people.does(program, () -> own.change("x", "a new password")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private boolean isDisabled(Operator operator, AccountId id) {
        try {
            people.does(operator, () -> accounts.disable(id));
            return true;
        } catch (LastAdministrator last) {
            return false;
        }
    }

    private void assertRefused(String code, String loginName, String seat) {
        assertCreateRefused(code, new NewAccount(loginName, "乙", seat, Set.of(Role.OPERATOR), PASSWORD));
    }

    private void assertCreateRefused(String code, NewAccount wanted) {
        assertThatThrownBy(() -> people.as(ADMIN, () -> accounts.create(wanted)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(Sentences.of(refusal, Locale.CHINA)).matches(".*\\p{IsHan}.*");
                    assertThat(Sentences.of(refusal, Locale.ENGLISH)).doesNotContainPattern("\\p{IsHan}");
                });
    }

    private List<String> entriesAbout(Account account) {
        return people.as(ADMIN, () -> audit.page(Long.MAX_VALUE, 500)).reversed().stream()
                .filter(entry -> entry.subject().equals("account:" + account.loginName()))
                .map(entry -> entry.actor() + " " + entry.action())
                .toList();
    }

    private StoredAccount stored(TenantId city, AccountId id) {
        return people.as(
                administratorOf(city),
                () -> transaction.execute(status -> store.find(id).orElseThrow()));
    }

    private void put(TenantId city, AccountId id, String name) {
        StoredAccount account = new StoredAccount(
                id,
                freshName(),
                name,
                null,
                "{argon2}none",
                Set.of(Role.OPERATOR),
                true,
                1,
                1,
                Instant.now(),
                null,
                false,
                Set.of());
        people.does(administratorOf(city), () -> transaction.executeWithoutResult(status -> store.add(account)));
    }

    private static String seat() {
        return String.valueOf(100_000 + ThreadLocalRandom.current().nextInt(900_000));
    }
}
