package city.hotline.dispatch;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.Role;
import city.hotline.cases.CaseFile;
import city.hotline.cases.CaseHandling;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.Desk;
import city.hotline.cases.Ending;
import city.hotline.cases.GivenBack;
import city.hotline.cases.HelperPart;
import city.hotline.cases.ItemChoice;
import city.hotline.cases.OpenCase;
import city.hotline.cases.ReturnCause;
import city.hotline.cases.RulingStands;
import city.hotline.cases.TimelineEntry;
import city.hotline.cases.TimelineKind;
import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.ServiceItem;
import city.hotline.departments.Department;
import city.hotline.departments.DepartmentId;
import city.hotline.departments.DispatchDirectory;
import city.hotline.departments.DispatchOffer;
import city.hotline.departments.Handlers;
import city.hotline.departments.Handlers.Handler;
import city.hotline.departments.RuleScope;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.testing.RoomTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** From the second return on a supervisor rules, and the directory learns it. */
@RoomTest
class RulingsTests {
    private static final String ITEM = "020101";

    @Autowired
    Tenants tenants;

    @Autowired
    Catalogues catalogues;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Cases cases;

    @Autowired
    CaseHandling handling;

    @Autowired
    Rulings rulings;

    @Autowired
    Extensions extensions;

    @Autowired
    DispatchDirectory directory;

    @Autowired
    Handlers people;

    private final String area = "裁定" + System.nanoTime() + "镇";

    private Desk operator;
    private Desk supervisor;
    private Department housing;
    private Department planning;
    private Department helper;

    @BeforeEach
    void sitDown() {
        catalogues.installOnce(NINGBO, RUIAN);
        operator = Desk.in(NINGBO, tenants, Role.OPERATOR);
        supervisor = Desk.in(NINGBO, tenants);
        housing = people.department(NINGBO, "nb-d01");
        planning = people.department(NINGBO, "nb-d02");
        helper = people.department(NINGBO, "nb-d03");
    }

    @Test
    void theSecondReturnWaitsForARulingThatIsDue() {
        CaseSummary disputed = disputed();

        assertThat(disputed.state()).isEqualTo(CaseState.DISPUTED);
        assertThat(supervisor.does(() -> rulings.of(disputed.id())))
                .singleElement()
                .satisfies(ruling -> {
                    assertThat(ruling.departmentName())
                            .isEqualTo(planning.name().zh());
                    assertThat(ruling.cause()).isEqualTo(ReturnCause.OTHER_DEPARTMENT);
                    assertThat(ruling.namedName()).isEqualTo(housing.name().zh());
                    assertThat(ruling.due()).isAfter(ruling.asked());
                    assertThat(ruling.ruled()).isNull();
                });
        assertThat(disputed.due()).isNotNull();
    }

    @Test
    void aRulingSendsTheCaseAndTheNextOneOfItsKindGoesThereFirst() {
        CaseSummary disputed = disputed();

        CaseSummary ruled = rule(disputed, housing, List.of(), new RuleScope(ITEM, area));

        assertThat(ruled.state()).isEqualTo(CaseState.ASSIGNED);
        assertThat(ruled.handler()).isEqualTo(housing.name().zh());
        CaseFile file = operator.does(() -> cases.file(disputed.id()));
        assertThat(file.timeline().getLast()).satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(TimelineKind.RULED);
            assertThat(entry.text()).isEqualTo("物业共用部位由住建牵头");
        });
        DispatchOffer first = operator.does(() -> directory.offers(ITEM, area)).getFirst();
        assertThat(first.department().id()).isEqualTo(housing.id());
        assertThat(first.rule()).isNotNull();
        assertThat(first.rule().isRuling()).isTrue();
        assertThat(first.rule().caseNumber()).isEqualTo(disputed.number());
        assertThat(supervisor.does(() -> rulings.of(disputed.id())).getLast().intoDirectory())
                .isTrue();
    }

    @Test
    void aReturnAgainstAStandingRulingIsRefusedWithItsName() {
        CaseSummary disputed = disputed();
        rule(disputed, housing, List.of(), new RuleScope(ITEM, area));
        CaseSummary next = open(housing);
        Handler handler = people.of(NINGBO, housing.id());

        assertThatThrownBy(() -> handler.does(
                        () -> handling.giveBack(next.id(), GivenBack.because(ReturnCause.NOT_OUR_DUTY, "还是不归我管"))))
                .isInstanceOfSatisfying(
                        RulingStands.class,
                        refused -> assertThat(refused.facts()).contains(next.number(), disputed.number()));
        assertThatThrownBy(() -> operator.does(() -> cases.giveBack(next.id(), "部门来电退单")))
                .isInstanceOf(RulingStands.class);
        CaseSummary twice =
                handler.does(() -> handling.giveBack(next.id(), GivenBack.because(ReturnCause.DUPLICATE, "与上一件重复")));
        assertThat(twice.state()).isEqualTo(CaseState.REGISTERED);
    }

    @Test
    void aRulingForOneCaseAloneTeachesNothing() {
        CaseSummary disputed = disputed();

        rule(disputed, planning, List.of(), null);

        assertThat(operator.does(() -> directory.standing(ITEM, area))).isEmpty();
        assertThat(operator.does(() -> cases.file(disputed.id())).summary().handler())
                .isEqualTo(planning.name().zh());
    }

    @Test
    void whoHelpsByTheRulingIsAskedInThisCaseAndInTheNext() {
        CaseSummary disputed = disputed();
        rule(disputed, housing, List.of(helper.id()), new RuleScope(ITEM, area));

        CaseSummary next = open(housing);
        CaseSummary elsewhere = open(planning);

        for (CaseId id : List.of(disputed.id(), next.id())) {
            assertThat(operator.does(() -> cases.file(id)).helpers())
                    .extracting(HelperPart::department)
                    .containsExactly(helper.id());
        }
        assertThat(operator.does(() -> cases.file(elsewhere.id())).helpers()).isEmpty();
    }

    @Test
    void aRulingIsGivenOnceAndOnlyAboutTheCase() {
        CaseSummary disputed = disputed();

        assertThatThrownBy(() -> rule(disputed, housing, List.of(), new RuleScope("05", area)))
                .isInstanceOf(ScopeBesideTheCase.class);
        rule(disputed, housing, List.of(), null);
        assertThatThrownBy(() -> rule(disputed, planning, List.of(), null)).isInstanceOf(RulingUnknown.class);
    }

    @Test
    void nobodyButASupervisorRulesOrGrantsTime() {
        CaseSummary disputed = disputed();
        Verdict verdict = new Verdict(housing.id(), List.of(), "自裁", null);

        assertThatThrownBy(() -> operator.does(() -> rulings.rule(disputed.id(), verdict)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.of(NINGBO, planning.id()).does(() -> rulings.rule(disputed.id(), verdict)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> operator.does(() -> extensions.grant(disputed.id(), "")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void moreTimeMovesTheDeadlineWhenItIsGrantedAndOnlyThen() {
        CaseSummary mine = open(housing);
        Handler handler = people.of(NINGBO, housing.id());
        Instant due = mine.clocks().handlingDue();

        handler.does(() -> extensions.ask(mine.id(), 3, "需要专家论证"));
        CaseSummary refused = supervisor.does(() -> extensions.refuse(mine.id(), "先出初步意见"));
        assertThat(refused.clocks().handlingDue()).isEqualTo(due);
        handler.does(() -> extensions.ask(mine.id(), 5, "论证会定在周五"));
        CaseSummary granted = supervisor.does(() -> extensions.grant(mine.id(), ""));

        assertThat(granted.clocks().handlingDue()).isEqualTo(due.plus(Duration.ofDays(5)));
        assertThat(supervisor.does(() -> extensions.of(mine.id())))
                .extracting(Extension::granted)
                .containsExactly(false, true);
        assertThat(operator.does(() -> cases.file(mine.id())).timeline())
                .extracting(TimelineEntry::kind)
                .endsWith(
                        TimelineKind.EXTENSION_ASKED,
                        TimelineKind.EXTENSION_REFUSED,
                        TimelineKind.EXTENSION_ASKED,
                        TimelineKind.EXTENDED);
        assertThatThrownBy(() -> handler.does(() -> extensions.ask(mine.id(), 61, "太久")))
                .isInstanceOf(DaysInvalid.class);
    }

    @Test
    void theOtherCityAndOtherDepartmentsKnowNothingOfIt() {
        CaseSummary disputed = disputed();
        rule(disputed, housing, List.of(), new RuleScope(ITEM, area));

        assertThat(Desk.in(RUIAN, tenants).does(() -> rulings.of(disputed.id())))
                .isEmpty();
        assertThat(people.of(NINGBO, helper.id()).does(() -> rulings.of(disputed.id())))
                .isEmpty();
        assertThat(people.of(NINGBO, housing.id()).does(() -> rulings.of(disputed.id())))
                .hasSize(1);
        assertThat(Desk.in(RUIAN, tenants).does(() -> directory.standing(ITEM, area)))
                .isEmpty();
    }

    /** Given back by housing, which names nobody, and by planning, which names housing. */
    private CaseSummary disputed() {
        CaseSummary opened = open(housing);
        people.of(NINGBO, housing.id())
                .does(() -> handling.giveBack(opened.id(), GivenBack.because(ReturnCause.NOT_OUR_DUTY, "属规划职责")));
        operator.does(() -> cases.assign(opened.id(), to(planning)));
        return people.of(NINGBO, planning.id())
                .does(() -> handling.giveBack(
                        opened.id(),
                        new GivenBack(
                                ReturnCause.OTHER_DEPARTMENT, housing.name().zh(), "物业事项")));
    }

    private CaseSummary rule(
            CaseSummary disputed, Department lead, List<DepartmentId> helpers, @Nullable RuleScope scope) {
        return supervisor.does(
                () -> rulings.rule(disputed.id(), new Verdict(lead.id(), helpers, "物业共用部位由住建牵头", scope)));
    }

    private CaseSummary open(Department department) {
        return operator.does(() -> {
            ServiceItem item = catalogue.byCode(ITEM).orElseThrow();
            return cases.open(OpenCase.of(Channel.PHONE, null, "外墙渗水", "说明")
                    .about(new ItemChoice(item.id(), item.code()))
                    .at("某小区 3 幢", area)
                    .ending(to(department)));
        });
    }

    private static Ending.ToDepartment to(Department department) {
        return new Ending.ToDepartment(department.id(), department.name().zh(), "");
    }
}
