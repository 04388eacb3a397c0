package city.hotline.search;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.Account;
import city.hotline.access.Accounts;
import city.hotline.access.CurrentOperator;
import city.hotline.access.NewAccount;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.OpenCase;
import city.hotline.departments.Department;
import city.hotline.departments.DepartmentMembers;
import city.hotline.departments.Departments;
import city.hotline.foundation.Uuids;
import city.hotline.knowledge.Readers;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.testing.Operators;
import city.hotline.testing.RoomTest;
import city.hotline.testing.TwoCities;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.security.access.AccessDeniedException;

/** Where no engine is named the database answers for good. */
@RoomTest
class SearchDoorTests {
    @Autowired
    TwoCities cities;

    @Autowired
    Tenants tenants;

    @Autowired
    Search search;

    @Autowired
    Soughts soughts;

    @Autowired
    Synonyms synonyms;

    @Autowired
    Cases cases;

    @Autowired
    Catalogues catalogues;

    @Autowired
    Departments departments;

    @Autowired
    DepartmentMembers members;

    @Autowired
    Accounts accounts;

    @Autowired
    SearchHealthIndicator health;

    @Test
    void theDatabaseAnswersAndSaysThatItDoes() {
        CaseSummary opened = open(NINGBO, "甬江边的栏杆锈断了");

        Found<CaseHit> found = as(NINGBO, Role.OPERATOR, () -> search.cases(Question.of("栏杆锈断"), 10));

        assertThat(found.hits()).extracting(CaseHit::id).contains(opened.id());
        assertThat(found.degraded()).isTrue();
        assertThat(search.degraded()).isTrue();
        assertThat(as(NINGBO, Role.OPERATOR, () -> search.answers(Question.of("栏杆锈断"), 10))
                        .degraded())
                .isTrue();
    }

    @Test
    void noProcessIsTakenOutOfServiceForIt() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.health().getDetails()).containsEntry("answeredBy", "database");
    }

    @Test
    void eachCityIsAnsweredFromItsOwnCases() {
        open(NINGBO, "东钱湖游船投诉");

        Found<CaseHit> found = as(RUIAN, Role.OPERATOR, () -> search.cases(Question.of("东钱湖游船投诉"), 10));

        assertThat(found.hits()).isEmpty();
        assertThat(found.total()).isZero();
    }

    @Test
    void aBlankQuestionFindsNothing() {
        Answers answers = as(NINGBO, Role.OPERATOR, () -> search.answers(Question.of(" \n"), 10));

        assertThat(answers.cases().hits()).isEmpty();
        assertThat(answers.knowledge().total()).isZero();
    }

    @Test
    void aLimitIsTakenAsTheNearestThatIsAllowed() {
        assertThat(sought(Role.OPERATOR, "水", -3).limit()).isEqualTo(1);
        assertThat(sought(Role.OPERATOR, "水", 1_000).limit()).isEqualTo(50);
    }

    @Test
    void whatMayBeFoundFollowsFromTheOperatorsPermissions() {
        assertThat(sought(Role.OPERATOR, "水", 10).viewer().readers())
                .containsExactlyInAnyOrder(Readers.OPERATOR, Readers.PUBLIC);
        assertThat(sought(Role.OPERATOR, "水", 10).viewer().cases()).isTrue();
        assertThat(sought(Role.DEPARTMENT_HANDLER, "水", 10).viewer().readers()).containsExactly(Readers.PUBLIC);
        assertThat(sought(Role.DEPARTMENT_HANDLER, "水", 10).viewer().cases()).isFalse();
    }

    @Test
    void whoWorksForADepartmentAsksForItsArticlesAsWellAndOnlyInHisCity() {
        catalogues.installOnce(NINGBO, RUIAN);
        Department department = as(NINGBO, Role.SUPERVISOR, departments::all).getFirst();
        Account account = as(NINGBO, Role.CITY_ADMINISTRATOR, this::newHandler);
        as(NINGBO, Role.CITY_ADMINISTRATOR, () -> {
            members.assign(account.id(), department.id());
            return account;
        });

        assertThat(viewer(NINGBO, account).department()).isEqualTo(department.id());
        assertThat(viewer(RUIAN, account).department()).isNull();
        assertThat(sought(Role.OPERATOR, "水", 10).viewer().department()).isNull();
    }

    @Test
    void theCitysOtherWordsGoWithTheQuestion() {
        SynonymGroup group = as(NINGBO, Role.SUPERVISOR, () -> synonyms.add(List.of("栏杆", "护栏")));

        assertThat(sought(Role.OPERATOR, "桥上护栏坏了", 10).alternatives()).containsExactly(new Alternative("护栏", "栏杆"));

        as(NINGBO, Role.SUPERVISOR, () -> {
            synonyms.remove(group.id());
            return group;
        });
    }

    @Test
    void whoReadsNoKnowledgeAsksNothing() {
        assertThatThrownBy(() -> as(NINGBO, Role.PLATFORM_ADMINISTRATOR, () -> search.knowledge(Question.of("水"), 10)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Account newHandler() {
        String login = "d" + Uuids.next().toString().replace("-", "").substring(20);
        return accounts.create(new NewAccount(login, "承办人", null, Set.of(Role.DEPARTMENT_HANDLER), "a-long-password"));
    }

    private Viewer viewer(TenantId city, Account account) {
        Operator handler = new Operator(
                account.id().value(),
                city.code(),
                account.loginName(),
                "承办人",
                null,
                Set.of(Role.DEPARTMENT_HANDLER),
                1);
        return tenants.runAs(city, () -> CurrentOperator.runAs(handler, () -> soughts.of(Question.of("水"), 10)))
                .viewer();
    }

    private Sought sought(Role role, String text, int limit) {
        return as(NINGBO, role, () -> soughts.of(Question.of(text), limit));
    }

    private CaseSummary open(TenantId city, String title) {
        return as(city, Role.OPERATOR, () -> cases.open(OpenCase.of(Channel.PHONE, null, title, "")));
    }

    private <T> T as(TenantId city, Role role, Supplier<T> work) {
        return tenants.runAs(city, () -> CurrentOperator.runAs(Operators.of(city, role), work));
    }
}
