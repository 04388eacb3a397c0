package city.hotline.departments;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.testing.Operators;
import city.hotline.testing.RoomTest;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@RoomTest
class DispatchDirectoryTests {
    private static final AtomicInteger AREAS = new AtomicInteger();

    @Autowired
    Catalogues catalogues;

    @Autowired
    Tenants tenants;

    @Autowired
    DispatchDirectory directory;

    @Autowired
    Handlers people;

    /** Of this test alone, so that no rule of another test meets it. */
    private final String area = "目录" + System.nanoTime() + "街道" + AREAS.incrementAndGet();

    private DepartmentId housing;
    private DepartmentId planning;

    @BeforeEach
    void installBothCities() {
        catalogues.installOnce(NINGBO, RUIAN);
        housing = people.department(NINGBO, "nb-d01").id();
        planning = people.department(NINGBO, "nb-d02").id();
    }

    @Test
    void theLeadByTheDirectoryIsOfferedBeforeWhoeverCoversTheItem() {
        List<DispatchOffer> before = in(NINGBO, () -> directory.offers("020101", area));
        DispatchRule rule = write("020101", planning);

        List<DispatchOffer> offers = in(NINGBO, () -> directory.offers("020101", area));

        assertThat(before).noneMatch(offer -> offer.rule() != null);
        assertThat(offers.getFirst().department().id()).isEqualTo(planning);
        assertThat(offers.getFirst().rule()).isEqualTo(rule);
        assertThat(offers.subList(1, offers.size()))
                .noneMatch(offer -> offer.department().id().equals(planning))
                .hasSizeGreaterThanOrEqualTo(before.size() - 1);
    }

    @Test
    void theItemsOwnRuleComesBeforeThatOfItsClassAndTheAreasBeforeTheCitys() {
        DispatchRule ofClass = write("02", housing);
        assertThat(in(NINGBO, () -> directory.standing("020101", area))).contains(ofClass);

        DispatchRule ofItem = write("020101", planning);

        assertThat(in(NINGBO, () -> directory.standing("020101", area))).contains(ofItem);
        assertThat(in(NINGBO, () -> directory.standing("020202", area))).contains(ofClass);
        assertThat(in(NINGBO, () -> directory.standing("020101", "别处" + area.hashCode())))
                .isEmpty();
        assertThat(in(NINGBO, () -> directory.standing("020101", null))).isEmpty();
    }

    @Test
    void aNewRuleEndsTheOldOneWhichStaysInTheHistory() {
        DispatchRule first = write("020101", housing);
        DispatchRule second = write("020101", planning);

        List<DispatchRule> history = in(NINGBO, () -> directory.history(new RuleScope("020101", area)));

        assertThat(history).extracting(DispatchRule::id).containsExactly(second.id(), first.id());
        assertThat(history.getFirst().until()).isNull();
        assertThat(history.getLast().until()).isEqualTo(first.from());
        assertThat(history.getLast().endedBy()).isEqualTo("28号");
        assertThat(in(NINGBO, () -> directory.find(area, false))).containsExactly(second);
        assertThat(in(NINGBO, () -> directory.find(area, true))).hasSize(2);
    }

    @Test
    void aRuleThatBeginsLaterHoldsFromThenOn() {
        LocalDate today = in(NINGBO, directory::today);
        DispatchRule now = write("020101", housing);
        in(
                NINGBO,
                () -> directory.write(NewRule.edited(
                        new RuleScope("020101", area), planning, List.of(), today.plusDays(7), "下周起改由规划承办")));

        assertThat(in(NINGBO, () -> directory.standing("020101", area)).orElseThrow())
                .satisfies(rule -> {
                    assertThat(rule.id()).isEqualTo(now.id());
                    assertThat(rule.until()).isEqualTo(today.plusDays(7));
                });
    }

    @Test
    void whatWasEndedNoLongerHoldsAndCoverageAnswersAgain() {
        DispatchRule rule = write("020101", planning);

        in(NINGBO, () -> {
            directory.end(rule.id(), directory.today());
            return rule;
        });

        assertThat(in(NINGBO, () -> directory.standing("020101", area))).isEmpty();
        assertThatThrownBy(() -> in(NINGBO, () -> {
                    directory.end(rule.id(), directory.today());
                    return rule;
                }))
                .isInstanceOf(RuleUnknown.class);
    }

    @Test
    void whatWasValidYesterdayIsNotRewritten() {
        LocalDate today = in(NINGBO, directory::today);
        RuleScope scope = new RuleScope("020101", area);

        assertThatThrownBy(() -> in(
                        NINGBO,
                        () -> directory.write(NewRule.edited(scope, housing, List.of(), today.minusDays(1), "补记"))))
                .isInstanceOf(RuleDatesInvalid.class);
        assertThatThrownBy(() -> new RuleScope("0201013", "")).isInstanceOf(RuleScopeInvalid.class);
    }

    @Test
    void theOtherCityKnowsNeitherTheRuleNorTheDepartment() {
        DispatchRule rule = write("020101", housing);

        assertThat(in(RUIAN, () -> directory.standing("020101", area))).isEmpty();
        assertThat(in(RUIAN, () -> directory.find(area, true))).isEmpty();
        assertThatThrownBy(() -> in(RUIAN, () -> {
                    directory.end(rule.id(), directory.today());
                    return rule;
                }))
                .isInstanceOf(RuleUnknown.class);
        assertThatThrownBy(() -> in(
                        RUIAN,
                        () -> directory.write(NewRule.edited(
                                new RuleScope("02", area), housing, List.of(), directory.today(), "别市的部门"))))
                .isInstanceOf(DepartmentUnknown.class);
    }

    @Test
    void onlyWhoKeepsTheDirectoryWritesIt() {
        for (Role role : List.of(Role.OPERATOR, Role.DEPARTMENT_HANDLER, Role.PROVIDER_HANDLER)) {
            assertThatThrownBy(() -> tenants.runAs(
                            NINGBO,
                            () -> CurrentOperator.runAs(
                                    Operators.of(NINGBO, role),
                                    () -> directory.write(NewRule.edited(
                                            new RuleScope("02", area), housing, List.of(), LocalDate.MAX, "无权")))))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private DispatchRule write(String items, DepartmentId lead) {
        return in(
                NINGBO,
                () -> directory.write(
                        NewRule.edited(new RuleScope(items, area), lead, List.of(), directory.today(), "按三定方案")));
    }

    private <T> T in(TenantId city, Supplier<T> work) {
        return tenants.runAs(city, () -> CurrentOperator.runAs(Operators.of(city, Role.SUPERVISOR), work));
    }
}
