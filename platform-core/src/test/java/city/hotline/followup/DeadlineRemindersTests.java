package city.hotline.followup;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.Account;
import city.hotline.access.Accounts;
import city.hotline.access.CurrentOperator;
import city.hotline.access.NewAccount;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.cases.CaseId;
import city.hotline.cases.Cases;
import city.hotline.cases.DeadlineKind;
import city.hotline.cases.Desk;
import city.hotline.clocks.Audience;
import city.hotline.clocks.DeadlineId;
import city.hotline.clocks.DeadlineTold;
import city.hotline.clocks.Rung;
import city.hotline.foundation.Uuids;
import city.hotline.notifications.Notices;
import city.hotline.notifications.Reminder;
import city.hotline.notifications.Reminders;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Operators;
import city.hotline.testing.RoomTest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class DeadlineRemindersTests {
    @Autowired
    Tenants tenants;

    @Autowired
    Accounts accounts;

    @Autowired
    Cases cases;

    @Autowired
    Reminders reminders;

    @Autowired
    Notices notices;

    @Autowired
    DeadlineReminders listener;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aSupervisorIsToldOnceAndReadsItWithoutAnybodyElse() {
        Operator supervisor = supervisor(NINGBO);
        Operator there = supervisor(RUIAN);
        CaseId id =
                Desk.in(NINGBO, tenants).does(() -> cases.open(Desk.call("升级"))).id();
        DeadlineTold told = told(id);
        tenants.runAs(
                NINGBO,
                () -> CurrentOperator.runAs(supervisor, () -> {
                    reminders.sendTo("liu@city.test");
                    return id;
                }));

        tell(told);
        tell(told);

        List<Reminder> mine = as(NINGBO, supervisor);
        assertThat(mine)
                .filteredOn(one -> one.caseId().equals(id.value()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.step()).isEqualTo("SUPERVISOR");
                    assertThat(one.read()).isFalse();
                });
        assertThat(as(RUIAN, there)).isEmpty();
        assertThat(Desk.in(NINGBO, tenants).does(() -> notices.of(id.value())))
                .filteredOn(notice -> notice.phone().equals("l***@city.test"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body()).contains("NB-").doesNotContain("升级"));
        tenants.runAs(
                NINGBO,
                () -> CurrentOperator.runAs(supervisor, () -> {
                    reminders.allSeen();
                    assertThat(reminders.unread()).isZero();
                    return id;
                }));
    }

    @Test
    void aSealedCaseRingsNoBellOutsideItsLine() {
        Operator supervisor = supervisor(NINGBO);
        CaseId id = Desk.in(NINGBO, tenants)
                .does(() -> cases.open(Desk.call("谈心").onLine("counselling")))
                .id();

        tell(told(id));

        assertThat(as(NINGBO, supervisor)).extracting(Reminder::caseId).doesNotContain(id.value());
    }

    @Test
    void whoeverWorksOnASealedLineHearsOfItOnTheScreenAndTheLogKnowsNothing(@Autowired JdbcClient jdbc) {
        Operator supervisor = supervisor(NINGBO);
        tenants.runAs(
                NINGBO,
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(
                                status -> jdbc.sql("update account set lines = '{counselling}' where id = :id")
                                        .param("id", supervisor.account())
                                        .update()));
        tenants.runAs(
                NINGBO,
                () -> CurrentOperator.runAs(supervisor, () -> {
                    reminders.sendTo("sealed@city.test");
                    return supervisor;
                }));
        CaseId id = Desk.in(NINGBO, tenants)
                .does(() -> cases.open(Desk.call("谈心").onLine("counselling")))
                .id();

        tell(told(id));

        assertThat(as(NINGBO, supervisor)).extracting(Reminder::caseId).contains(id.value());
        assertThat(Desk.in(NINGBO, tenants).does(() -> notices.of(id.value()))).isEmpty();
    }

    private static DeadlineTold told(CaseId id) {
        return new DeadlineTold(
                new DeadlineId(Uuids.next()),
                id,
                DeadlineKind.HANDLING,
                Rung.SUPERVISOR,
                Audience.SUPERVISORS,
                Instant.now(),
                Instant.now());
    }

    private void tell(DeadlineTold told) {
        tenants.runAs(
                NINGBO, () -> new TransactionTemplate(transactions).executeWithoutResult(status -> listener.on(told)));
    }

    private List<Reminder> as(TenantId city, Operator reader) {
        return tenants.runAs(city, () -> CurrentOperator.runAs(reader, () -> reminders.mine()));
    }

    private Operator supervisor(TenantId city) {
        String name = "s" + Long.toString(System.nanoTime(), 36);
        Account made = tenants.runAs(
                city,
                () -> CurrentOperator.runAs(
                        Operators.of(city, Role.CITY_ADMINISTRATOR),
                        () -> accounts.create(
                                new NewAccount(name, "刘萍", null, Set.of(Role.SUPERVISOR), "for-the-tests-only-28"))));
        return new Operator(made.id().value(), city.code(), name, "刘萍", null, Set.of(Role.SUPERVISOR), 0);
    }
}
