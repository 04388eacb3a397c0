package city.hotline.autodispatch;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.cases.CaseChange;
import city.hotline.cases.CaseChoices;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Desk;
import city.hotline.cases.Ending;
import city.hotline.cases.ItemChoice;
import city.hotline.cases.OpenCase;
import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.ProviderKind;
import city.hotline.catalogue.ServiceItem;
import city.hotline.catalogue.Urgency;
import city.hotline.departments.Department;
import city.hotline.departments.DispatchDirectory;
import city.hotline.departments.Handlers;
import city.hotline.departments.NewRule;
import city.hotline.departments.RuleScope;
import city.hotline.providers.Firms;
import city.hotline.providers.ProviderFile;
import city.hotline.providers.ProviderStanding;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.testing.Operators;
import city.hotline.testing.RoomTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Automatic dispatch from the opening of a case to what became of it, with the drainer of the context at work. */
@RoomTest
class AutomaticDispatchTests {
    private static final int LAST = 10;

    @Autowired
    Tenants tenants;

    @Autowired
    Catalogues catalogues;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Cases cases;

    @Autowired
    Decisions decisions;

    @Autowired
    Policies policies;

    @Autowired
    DispatchDirectory directory;

    @Autowired
    Handlers people;

    @Autowired
    Firms firms;

    private final String area = "自动" + System.nanoTime() + "镇";
    private Desk supervisor;
    private ServiceItem item;
    private Department lead;

    @BeforeEach
    void sitDown() {
        catalogues.installOnce(NINGBO, RUIAN);
        supervisor = Desk.in(NINGBO, tenants);
        lead = people.department(NINGBO, "nb-d01");
        item = quietItem();
        supervisor.does(() -> directory.write(rule(lead)));
    }

    @AfterEach
    void asShipped() {
        allow(false);
    }

    @Test
    void inTheShadowItProposesWithReasonsAndPeopleDecide() {
        CaseSummary opened = open();

        Decision decision = decided(opened.id());
        assertThat(Objects.requireNonNull(decision.verdict().chosen()).nominee().id())
                .isEqualTo(lead.id().value());
        assertThat(decision.verdict().chosen().points())
                .extracting(Point::ground)
                .contains(Ground.DIRECTORY);
        assertThat(decision.verdict().runnerUp()).isNotNull();
        assertThat(decision.verdict().hold()).isEqualTo(Hold.SHADOW);
        assertThat(supervisor.does(() -> cases.file(opened.id()).summary().state()))
                .isEqualTo(CaseState.REGISTERED);

        supervisor.does(() -> cases.assign(opened.id(), to(lead)));
        assertThat(settled(opened.id(), Outcome.AGREED).actual()).isNotNull();
    }

    @Test
    void aFirmThatMayNotHaveTheOrderIsNotProposed() {
        ItemChoice leak = supervisor.does(() -> catalogue
                .byCode("020101")
                .map(one -> new ItemChoice(one.id(), one.code()))
                .orElseThrow());
        ProviderFile near = firms.firm(NINGBO, "近处", List.of("020101"), List.of(area), Firms.content(9, 9));
        assertThat(named(leak)).isEqualTo(near.id().value());

        firms.stand(NINGBO, near.id(), ProviderStanding.RED);

        assertThat(named(leak)).isNotEqualTo(near.id().value());
    }

    private UUID named(ItemChoice about) {
        return Objects.requireNonNull(supervisor
                        .does(() -> decisions.proposal(about, "", area))
                        .chosen())
                .nominee()
                .id();
    }

    @Test
    void aProvenItemGoesByItselfAndFallsBackWhenItIsGivenBack() {
        allow(true);
        proveItem();

        CaseSummary opened = open();
        await().atMost(Duration.ofSeconds(20)).until(() -> state(opened) == CaseState.ASSIGNED);
        assertThat(supervisor.does(() -> cases.file(opened.id())).assignments())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.to().name()).isEqualTo(lead.name().zh());
                    assertThat(one.assignedBy()).isEqualTo("system:dispatch");
                });
        assertThat(decided(opened.id()).dispatched()).isTrue();
        supervisor.does(() -> cases.accept(opened.id()));
        settled(opened.id(), Outcome.AGREED);
        assertThat(record().proven()).isTrue();

        CaseSummary wrong = open();
        await().atMost(Duration.ofSeconds(20)).until(() -> state(wrong) == CaseState.ASSIGNED);
        supervisor.does(() -> cases.giveBack(wrong.id(), "不属于本单位"));
        settled(wrong.id(), Outcome.OVERRULED);

        assertThat(record().proven()).isFalse();
        CaseSummary next = open();
        assertThat(decided(next.id()).verdict().hold()).isEqualTo(Hold.UNPROVEN);
        assertThat(state(next)).isEqualTo(CaseState.REGISTERED);
        assertThat(supervisor.does(() -> decisions.of(wrong.id())))
                .last()
                .satisfies(after -> assertThat(after.verdict().hold()).isIn(Hold.RETURNED, Hold.DOUBT));
    }

    @Test
    void whatADeskDispatchedAtOnceIsComparedToo() {
        CaseSummary opened = supervisor.does(() -> cases.open(call().ending(to(lead))));

        Decision decision = settled(opened.id(), Outcome.AGREED);
        assertThat(decision.verdict().hold()).isEqualTo(Hold.GIVEN);
    }

    @Test
    void anotherItemBeforeTheDispatchAsksForAnotherDecision() {
        CaseSummary opened = open();
        decided(opened.id());
        ServiceItem other = supervisor.does(() -> catalogue.under("16").getFirst());

        supervisor.does(() -> cases.change(
                opened.id(), opened.version(), CaseChange.nothing().item(new ItemChoice(other.id(), other.code()))));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(supervisor.does(() -> decisions.of(opened.id())))
                        .extracting(Decision::outcome)
                        .containsExactly(Outcome.REPLACED, Outcome.OPEN));
    }

    @Test
    void aCaseWhoseCitizenWasAskedToChooseIsLeftToPeople(
            @Autowired CaseChoices choices, @Autowired TransactionTemplate transaction) {
        allow(true);
        proveItem();
        CaseSummary asked = supervisor.does(() -> cases.open(Desk.call("市民自己选").at("", area)));
        decided(asked.id());
        Instant until = Instant.now().plusSeconds(3600);
        CaseSummary marked = Objects.requireNonNull(
                supervisor.does(() -> transaction.execute(_ -> choices.ask(asked.id(), until, ""))));

        supervisor.does(() -> cases.change(
                asked.id(), marked.version(), CaseChange.nothing().item(new ItemChoice(item.id(), item.code()))));
        CaseSummary next = open();
        await().atMost(Duration.ofSeconds(20)).until(() -> state(next) == CaseState.ASSIGNED);

        assertThat(state(asked)).isEqualTo(CaseState.REGISTERED);
    }

    @Test
    void everyDecisionIsMadeAgainTheSame() {
        decided(open().id());
        decided(supervisor.does(() -> cases.open(Desk.call("不知何事"))).id());

        Replay replay = supervisor.does(() -> decisions.replay());

        assertThat(replay.made()).isPositive();
        assertThat(replay.different()).isEmpty();
    }

    @Test
    void theOtherCityHasItsOwnPolicyItsOwnRecordAndNoneOfTheDecisions() {
        allow(true);
        proveItem();
        Desk ruian = Desk.in(RUIAN, tenants);
        ServiceItem there = in(RUIAN, () -> catalogue.byCode(item.code()).orElseThrow());

        CaseSummary opened = ruian.does(() -> cases.open(
                Desk.call("同名").about(new ItemChoice(there.id(), item.code())).at("", area)));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> !ruian.does(() -> decisions.of(opened.id())).isEmpty());
        assertThat(ruian.does(() -> decisions.of(opened.id())).getFirst().evidence())
                .satisfies(evidence -> {
                    assertThat(evidence.policy().automatic()).isFalse();
                    assertThat(evidence.record()).isEqualTo(new Agreement(0, 0));
                    assertThat(evidence.all()).isZero();
                });
        assertThat(supervisor.does(() -> decisions.of(opened.id()))).isEmpty();
        assertThat(ruian.does(() -> decisions.ofItem(item.code())))
                .extracting(Decision::caseId)
                .containsOnly(opened.id());
    }

    @Test
    void onlyAdministratorsChangeThePolicyAndNobodyOverwritesAnother() {
        assertThatThrownBy(() -> supervisor.does(() -> policies.change(rules(true), 0)))
                .isInstanceOf(AccessDeniedException.class);
        Policy before = administrator(() -> policies.current());
        assertThatThrownBy(() -> administrator(() -> policies.change(rules(true), before.version() + 7)))
                .isInstanceOf(PolicyChanged.class);
        assertThatThrownBy(() -> new Policy.Rules(true, 5, 95, 90, false, List.of()))
                .isInstanceOf(PolicyInvalid.class);
        assertThatThrownBy(() -> new Policy.Rules(true, 20, 95, 90, false, List.of("1")))
                .isInstanceOf(PolicyInvalid.class);
    }

    private void proveItem() {
        for (int i = 0; i < LAST; i++) {
            CaseSummary opened = supervisor.does(() -> cases.open(call().ending(to(lead))));
            settled(opened.id(), Outcome.AGREED);
        }
    }

    private ItemRecord record() {
        return supervisor.does(() -> decisions.items()).stream()
                .filter(one -> one.itemCode().equals(item.code()))
                .findFirst()
                .orElseThrow();
    }

    /** An item of departments, in both cities, about which these tests alone open cases: each test takes another one. */
    private ServiceItem quietItem() {
        List<String> there = in(RUIAN, () -> catalogue.under("")).stream()
                .map(ServiceItem::code)
                .toList();
        return supervisor.does(() -> catalogue.under("")).reversed().stream()
                .filter(one -> there.contains(one.code())
                        && one.dimensions().providerKind() == ProviderKind.DEPARTMENT
                        && one.dimensions().urgency() == Urgency.NORMAL)
                .filter(one ->
                        supervisor.does(() -> decisions.ofItem(one.code())).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private OpenCase call() {
        return Desk.call("自动派单").about(new ItemChoice(item.id(), item.code())).at("", area);
    }

    private CaseSummary open() {
        return supervisor.does(() -> cases.open(call()));
    }

    private CaseState state(CaseSummary opened) {
        return supervisor.does(() -> cases.file(opened.id()).summary().state());
    }

    private Decision decided(CaseId id) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !supervisor.does(() -> decisions.of(id)).isEmpty());
        return supervisor.does(() -> decisions.of(id)).getFirst();
    }

    private Decision settled(CaseId id, Outcome outcome) {
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        supervisor.does(() -> decisions.of(id)).stream().anyMatch(one -> one.outcome() == outcome));
        return decided(id);
    }

    private void allow(boolean automatic) {
        administrator(() -> policies.change(rules(automatic), policies.current().version()));
    }

    private static Policy.Rules rules(boolean automatic) {
        return new Policy.Rules(automatic, LAST, 95, 90, false, List.of());
    }

    private <T> T administrator(Supplier<T> work) {
        return tenants.runAs(NINGBO, () -> CurrentOperator.runAs(Operators.of(NINGBO, Role.CITY_ADMINISTRATOR), work));
    }

    private <T> T in(TenantId city, Supplier<T> work) {
        return catalogues.asOperatorOf(city, work);
    }

    private NewRule rule(Department department) {
        return NewRule.edited(new RuleScope(item.code(), area), department.id(), List.of(), directory.today(), "测试");
    }

    private static Ending.ToDepartment to(Department department) {
        return new Ending.ToDepartment(department.id(), department.name().zh(), "");
    }
}
