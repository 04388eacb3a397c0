package city.hotline.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import city.hotline.access.Account;
import city.hotline.access.Accounts;
import city.hotline.access.CurrentOperator;
import city.hotline.access.NewAccount;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.access.SystemOperator;
import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.TemplateUnknown;
import city.hotline.departments.DepartmentMembers;
import city.hotline.departments.Departments;
import city.hotline.foundation.HotlineProperties;
import city.hotline.foundation.ProcessRole;
import city.hotline.knowledge.ArchivedArticle;
import city.hotline.knowledge.ArticleContent;
import city.hotline.knowledge.ArticleFilter;
import city.hotline.knowledge.ArticleState;
import city.hotline.knowledge.Knowledge;
import city.hotline.knowledge.KnowledgeArchive;
import city.hotline.notifications.SimulatedInbox;
import city.hotline.notifications.WechatFollowers;
import city.hotline.providers.ProviderMembers;
import city.hotline.providers.Providers;
import city.hotline.search.Synonyms;
import city.hotline.tenancy.ControlPlane;
import city.hotline.tenancy.Tenant;
import city.hotline.tenancy.TenantDirectory;
import city.hotline.tenancy.TenantExists;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantState;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@RoomTest
class OnboardingTests {
    @Autowired
    Onboarding onboarding;

    @Autowired
    ControlPlane controlPlane;

    @Autowired
    TenantDirectory directory;

    @Autowired
    Tenants tenants;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Departments departments;

    @Autowired
    Providers providers;

    @Autowired
    Synonyms synonyms;

    @Autowired
    Accounts accounts;

    @Autowired
    DepartmentMembers members;

    @Autowired
    ProviderMembers firmMembers;

    @Autowired
    WechatFollowers followers;

    @Autowired
    SimulatedInbox inbox;

    @Autowired
    Knowledge knowledge;

    @Autowired
    KnowledgeArchive archive;

    @Test
    void aCityOpensWithItsTemplateAndItsFirstAdministrator() {
        Tenant city = asPlatform(() -> onboarding.openCity(city("opened1", "ruian")));

        assertThat(city.state()).isEqualTo(TenantState.LIVE);
        in(city.id(), () -> {
            assertThat(catalogue.size()).isEqualTo(129);
            assertThat(departments.all()).isNotEmpty();
            assertThat(providers.all()).isNotEmpty();
            assertThat(synonyms.list()).hasSizeGreaterThan(100);
            assertThat(knowledge.count(ArticleFilter.all())).isEqualTo(83);
            assertThat(knowledge.list(ArticleFilter.all(), null, 200).items())
                    .allSatisfy(article -> assertThat(article.owner()).isNotNull());
            assertThat(accounts.list()).extracting(Account::loginName).containsExactly("first");
            return city;
        });
    }

    @Test
    void anOpeningThatWasCutOffIsFinishedByTheSameCall() {
        NewCity wanted = city("opened2", "ruian");
        controlPlane.create(wanted.tenant());

        Tenant city = asPlatform(() -> onboarding.openCity(wanted));

        assertThat(city.state()).isEqualTo(TenantState.LIVE);
        assertThatExceptionOfType(TenantExists.class).isThrownBy(() -> asPlatform(() -> onboarding.openCity(wanted)));
    }

    @Test
    void aCityOfAnEarlierVersionGetsItsKnowledgeOnceAndKeepsWhatItHas() {
        TenantId earlier =
                asPlatform(() -> onboarding.openCity(city("opened5", "ruian"))).id();
        in(
                earlier,
                () -> archive.add(
                        "own",
                        null,
                        List.of(new ArchivedArticle("own", ArticleContent.of("own", "own"))),
                        ArticleState.PUBLISHED));

        asPlatform(() -> {
            onboarding.completeKnowledge(earlier, "ruian");
            return earlier;
        });

        assertThat(in(earlier, () -> knowledge.count(ArticleFilter.all()))).isEqualTo(84);
    }

    @Test
    void anUnknownTemplateMakesNothing() {
        assertThatExceptionOfType(TemplateUnknown.class)
                .isThrownBy(() -> asPlatform(() -> onboarding.openCity(city("opened3", "atlantis"))));

        assertThat(directory.byId(new TenantId("opened3"))).isEmpty();
    }

    @Test
    void aCitysPeopleOpenNoCities() {
        Operator admin = SystemOperator.of(new TenantId("ningbo"), "test", Role.CITY_ADMINISTRATOR);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> CurrentOperator.runAs(admin, () -> onboarding.openCity(city("opened4", "ruian"))));
    }

    @Test
    void theDemoIsMadeOnceAndTellsItsLogins() {
        DemoCities demo = demo(false);

        assertThat(demo.make()).hasSize(15).isEqualTo(demo.make());
        assertThat(demo.make())
                .filteredOn(login -> login.loginName().equals("op28"))
                .extracting(login -> login.tenant().id().code())
                .containsExactly("ningbo", "ruian");
        assertThat(follows("ningbo")).isTrue();
        assertThat(follows("ruian")).isFalse();
        assertThat(directory.byId(new TenantId("admin")))
                .hasValueSatisfying(house -> assertThat(house.state()).isEqualTo(TenantState.LIVE));
    }

    private boolean follows(String city) {
        TenantId id = new TenantId(city);
        return tenants.runAs(
                id,
                () -> CurrentOperator.runAs(
                        SystemOperator.of(id, "test", Role.SUPERVISOR), () -> inbox.follows("+8613800000162")));
    }

    @Test
    void productionRefusesTheDemo() {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> demo(true));
    }

    private DemoCities demo(boolean production) {
        return new DemoCities(
                new HotlineProperties(Set.of(ProcessRole.ADMIN), production),
                onboarding,
                directory,
                tenants,
                accounts,
                departments,
                members,
                providers,
                firmMembers,
                followers);
    }

    private static NewCity city(String code, String template) {
        NewAccount first =
                new NewAccount("first", "第一位管理员", null, Set.of(Role.CITY_ADMINISTRATOR), "a password of the test");
        return new NewCity(new TenantId(code), "试验城", "Trial city", "TC", "#123456", "shard2", template, first);
    }

    private static <T> T asPlatform(Supplier<T> work) {
        return CurrentOperator.runAs(
                SystemOperator.of(new TenantId("admin"), "test", Role.PLATFORM_ADMINISTRATOR), work);
    }

    private <T> T in(TenantId id, Supplier<T> work) {
        return tenants.runAs(
                id, () -> CurrentOperator.runAs(SystemOperator.of(id, "test", Role.CITY_ADMINISTRATOR), work));
    }
}
