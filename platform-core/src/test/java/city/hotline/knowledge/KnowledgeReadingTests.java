package city.hotline.knowledge;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.Account;
import city.hotline.access.Accounts;
import city.hotline.access.NewAccount;
import city.hotline.access.Role;
import city.hotline.departments.Department;
import city.hotline.departments.DepartmentMembers;
import city.hotline.departments.Departments;
import city.hotline.departments.MembershipRefused;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.testing.RoomTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class KnowledgeReadingTests {
    @Autowired
    Tenants tenants;

    @Autowired
    KnowledgeArchive archive;

    @Autowired
    KnowledgeFeed feed;

    @Autowired
    KnowledgeEditing editing;

    @Autowired
    Knowledge knowledge;

    @Autowired
    Expiries expiries;

    @Autowired
    Catalogues catalogues;

    @Autowired
    Departments departments;

    @Autowired
    DepartmentMembers members;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private Writers supervisor;
    private Writers operator;
    private String word;
    private LocalDate today;

    @BeforeEach
    void aWordThatNoOtherTestUses() {
        catalogues.installOnce(NINGBO, RUIAN);
        supervisor = Writers.in(NINGBO, tenants, "super1", Role.SUPERVISOR);
        operator = Writers.in(NINGBO, tenants, "op28", Role.OPERATOR);
        word = "w" + UUID.randomUUID().toString().substring(0, 8);
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void whatIsNotValidTodayIsServedToNobodyAndListedForEditorsAlone() {
        LocalDate yesterday = today.minusDays(1);
        LocalDate tomorrow = today.plusDays(1);
        ArticleId now = brought(content("now").valid(new Validity(today, today, null)));
        ArticleId over = brought(content("over").valid(new Validity(null, yesterday, null)));
        ArticleId later = brought(content("later").valid(new Validity(tomorrow, null, null)));

        assertThat(served(operator, now)).isTrue();
        assertThat(served(operator, over)).isFalse();
        assertThat(served(operator, later)).isFalse();
        assertThat(titles(operator, ArticleFilter.all())).containsExactly("now " + word);
        assertThat(operator.does(() -> knowledge.count(ArticleFilter.all().text(word))))
                .isEqualTo(1);
        assertThat(titles(supervisor, ArticleFilter.all())).hasSize(3);
        assertThat(titles(supervisor, ArticleFilter.all().states(Set.of(ArticleState.EXPIRED))))
                .containsExactly("over " + word);
        assertThat(titles(supervisor, ArticleFilter.all().states(Set.of(ArticleState.PUBLISHED))))
                .containsExactlyInAnyOrder("now " + word, "later " + word);
    }

    @Test
    void firmsReadWhatIsPublicAndNobodyElsesCount() {
        ArticleId inside = brought(content("inside").readBy(Readers.OPERATOR));
        ArticleId open = brought(content("open").readBy(Readers.PUBLIC));
        Writers firm = Writers.in(NINGBO, tenants, "firm1", Role.PROVIDER_HANDLER);

        assertThat(served(firm, open)).isTrue();
        assertThat(served(firm, inside)).isFalse();
        assertThat(titles(firm, ArticleFilter.all())).containsExactly("open " + word);
        assertThat(firm.does(() -> knowledge.count(ArticleFilter.all().text(word))))
                .isEqualTo(1);
        assertThatThrownBy(() -> firm.does(() -> editing.create(content("x"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDepartmentReadsAndWritesItsOwnAndReadsWhatIsPublic() {
        List<Department> all = supervisor.does(departments::all);
        Department own = all.get(0);
        Writers handler = handler(NINGBO, own);
        ArticleId ours = brought(content("ours").ownedBy(own.id()));
        ArticleId theirs = brought(content("theirs").ownedBy(all.get(1).id()));
        ArticleId open = brought(
                content("open").readBy(Readers.PUBLIC).ownedBy(all.get(1).id()));

        assertThat(titles(handler, ArticleFilter.all())).containsExactlyInAnyOrder("ours " + word, "open " + word);
        assertThat(served(handler, theirs)).isFalse();
        assertThat(handler.does(() -> editing.edit(ours, 1, content("ours again")))
                        .owner())
                .isEqualTo(own.id());
        assertThatThrownBy(() -> handler.does(() -> editing.edit(open, 1, content("x"))))
                .isInstanceOf(ArticleUnknown.class);
        assertThatThrownBy(() -> handler.does(() -> editing.file(theirs))).isInstanceOf(ArticleUnknown.class);
        assertThatThrownBy(() -> handler.does(() -> editing.publish(ours, 2)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoWritesForHisDepartmentWritesInItsName() {
        List<Department> all = supervisor.does(departments::all);
        Writers handler = handler(NINGBO, all.get(2));

        ArticleSummary written = handler.does(
                () -> editing.create(content("signed").ownedBy(all.get(3).id())));

        assertThat(written.owner()).isEqualTo(all.get(2).id());
        Writers nobodys = Writers.in(NINGBO, tenants, "dept9", Role.DEPARTMENT_HANDLER);
        assertThatThrownBy(() -> nobodys.does(() -> editing.create(content("x"))))
                .isInstanceOf(NoDepartment.class);
    }

    @Test
    void nobodyWorksForAnotherCitysDepartment() {
        Writers admin = Writers.in(RUIAN, tenants, "admin", Role.CITY_ADMINISTRATOR);
        Department ningbos = supervisor.does(departments::all).getFirst();
        Account ruians = account(RUIAN);

        assertThatThrownBy(() -> admin.does(() -> members.assign(ruians.id(), ningbos.id())))
                .isInstanceOf(MembershipRefused.class);
    }

    @Test
    void listsAreFilteredByWordsItemsOwnersAndLead() {
        Department owner = supervisor.does(departments::all).get(4);
        brought(content("停水 %_\\ Café").about(Scope.ofItems(List.of("010101"))));
        brought(content("停电").ownedBy(owner.id()).alsoCalled(List.of("跳闸" + word)));

        assertThat(titles(operator, ArticleFilter.all().item("0101"))).containsExactly("停水 %_\\ Café " + word);
        assertThat(titles(operator, ArticleFilter.all().owner(owner.id()))).containsExactly("停电 " + word);
        assertThat(listed(operator, ArticleFilter.all().text("跳闸" + word))).hasSize(1);
        assertThat(listed(operator, ArticleFilter.all().text("%_\\ CAFÉ " + word)))
                .hasSize(1);
        assertThat(listed(operator, ArticleFilter.all().text("%" + word))).isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        List<ArticleId> ids = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            ids.add(brought(content("page " + i)));
        }

        List<ArticleId> read = new ArrayList<>();
        String next = null;
        do {
            String after = next;
            KnowledgePage<ArticleSummary> page =
                    operator.does(() -> knowledge.list(ArticleFilter.all().text(word), after, 3));
            page.items().forEach(row -> read.add(row.id()));
            next = page.next();
        } while (next != null);

        assertThat(read).containsExactlyElementsOf(ids.reversed());
        assertThatThrownBy(() -> operator.does(() -> knowledge.list(ArticleFilter.all(), "nonsense", 3)))
                .isInstanceOf(PageInvalid.class);
    }

    @Test
    void whatRunsOutIsListedByItsDay() {
        brought(content("over").valid(new Validity(null, today.minusDays(1), null)));
        brought(content("soon").valid(new Validity(null, today.plusDays(5), null)));
        brought(content("sooner").valid(new Validity(null, today.plusDays(2), null)));
        brought(content("late").valid(new Validity(null, today.plusDays(60), null)));
        brought(content("review").valid(new Validity(null, null, today.plusDays(1))));

        assertThat(runningOut(Expiries.Kind.EXPIRED)).containsExactly("over " + word);
        assertThat(runningOut(Expiries.Kind.EXPIRING)).containsExactly("sooner " + word, "soon " + word);
        assertThat(runningOut(Expiries.Kind.REVIEW_DUE)).containsExactly("review " + word);
        assertThat(supervisor.does(() -> expiries.counts(30)).expiring()).isGreaterThanOrEqualTo(2);
        assertThatThrownBy(() -> operator.does(() -> expiries.counts(30))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void searchingIsFedWithWhatIsPublishedInWhicheverCityItIs() {
        Department owner = supervisor.does(departments::all).getFirst();
        ArticleId published =
                brought(content("feed").saying("# 标题\n\n**重点** " + word).ownedBy(owner.id()));
        ArticleSummary draft = supervisor.does(() -> editing.create(content("draft")));

        List<SearchableArticle> found =
                fed(NINGBO, List.of(published.value(), draft.id().value()));

        assertThat(found).singleElement().satisfies(article -> {
            assertThat(article.id()).isEqualTo(published);
            assertThat(article.body()).contains("标题", "重点 " + word).doesNotContain("#", "*");
            assertThat(article.owner()).isEqualTo(owner.name().zh());
        });
        assertThat(fed(RUIAN, List.of(published.value()))).isEmpty();
        supervisor.does(() -> editing.withdraw(published, 1, "x"));
        assertThat(fed(NINGBO, List.of(published.value()))).isEmpty();
    }

    @Test
    void theFeedIsReadInPagesByIds() {
        ArticleId first = brought(content("one"));
        ArticleId second = brought(content("two"));

        List<SearchableArticle> page =
                tenants.runAs(NINGBO, () -> transaction.execute(status -> feed.after(first.value(), 1)));

        assertThat(page).singleElement().extracting(SearchableArticle::id).isEqualTo(second);
    }

    private List<SearchableArticle> fed(TenantId city, List<UUID> ids) {
        return tenants.runAs(city, () -> transaction.execute(status -> feed.of(ids)));
    }

    private Writers handler(TenantId city, Department department) {
        Account account = account(city);
        Writers admin = Writers.in(city, tenants, "admin", Role.CITY_ADMINISTRATOR);
        admin.does(() -> members.assign(account.id(), department.id()));
        return Writers.in(city, tenants, account.id().value(), account.loginName(), Role.DEPARTMENT_HANDLER);
    }

    private Account account(TenantId city) {
        String login = "d" + UUID.randomUUID().toString().substring(0, 8);
        Writers admin = Writers.in(city, tenants, "admin", Role.CITY_ADMINISTRATOR);
        return admin.does(() -> accounts.create(
                new NewAccount(login, "承办人", null, Set.of(Role.DEPARTMENT_HANDLER), "a-long-password")));
    }

    private ArticleContent content(String title) {
        return ArticleContent.of(title + " " + word, "body");
    }

    private ArticleId brought(ArticleContent content) {
        String title = content.title().zh();
        supervisor.does(
                () -> archive.add("test", null, List.of(new ArchivedArticle(title, content)), ArticleState.PUBLISHED));
        return supervisor
                .does(() -> knowledge.list(ArticleFilter.all().text(title), null, 1))
                .items()
                .getFirst()
                .id();
    }

    private boolean served(Writers reader, ArticleId id) {
        return reader.does(() -> knowledge.read(id)).isPresent();
    }

    private List<String> titles(Writers reader, ArticleFilter filter) {
        return listed(reader, filter.text(word)).stream()
                .map(row -> row.title().zh())
                .toList();
    }

    private List<ArticleSummary> listed(Writers reader, ArticleFilter filter) {
        return reader.does(() -> knowledge.list(filter, null, 200)).items();
    }

    private List<String> runningOut(Expiries.Kind kind) {
        return supervisor.does(() -> expiries.list(kind, 30, null, 200)).items().stream()
                .map(row -> row.title().zh())
                .filter(title -> title.endsWith(word))
                .toList();
    }
}
