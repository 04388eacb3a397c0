package city.hotline.followup;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.callers.CallerId;
import city.hotline.callers.Callers;
import city.hotline.callers.PhoneNumber;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.Desk;
import city.hotline.cases.Ending;
import city.hotline.cases.ItemChoice;
import city.hotline.cases.OpenCase;
import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.ServiceItem;
import city.hotline.catalogue.Urgency;
import city.hotline.departments.DepartmentId;
import city.hotline.foundation.LinkToken;
import city.hotline.foundation.StoredText;
import city.hotline.foundation.TextNotAllowed;
import city.hotline.notifications.LoggedNotice;
import city.hotline.notifications.NoticeState;
import city.hotline.notifications.Notices;
import city.hotline.notifications.Occasion;
import city.hotline.notifications.QuietHours;
import city.hotline.orders.Offers;
import city.hotline.outbox.OutboxEntry;
import city.hotline.providers.Firms;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.testing.Operators;
import city.hotline.testing.RoomTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
@RecordApplicationEvents
class CitizenEvaluationsTests {
    private static final FollowUpAnswers GOOD = new FollowUpAnswers(true, Solved.YES, 5, "谢谢 😀");
    private static final FollowUpAnswers BAD = new FollowUpAnswers(true, Solved.NO, 1, "还在漏");

    @Autowired
    Tenants tenants;

    @Autowired
    Cases cases;

    @Autowired
    Callers callers;

    @Autowired
    FollowUps followUps;

    @Autowired
    CitizenEvaluations citizens;

    @Autowired
    EvaluationLinks links;

    @Autowired
    CitizenNews news;

    @Autowired
    FollowUpPlanner planner;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scores scores;

    @Autowired
    PlatformTransactionManager transactions;

    private final DepartmentId water = DepartmentId.next();
    private Desk ningbo;

    @BeforeEach
    void sitDown() {
        ningbo = Desk.in(NINGBO, tenants);
    }

    @Test
    void aSatisfiedCitizenClosesTheCaseByTheLinkAndASecondSendingChangesNothing() {
        CaseSummary done = done("水管漏水");
        String token = linked(NINGBO, done);

        assertThat(asked(NINGBO, token)).isEqualTo(new AskedCase(done.number(), "水管漏水", "水务集团", "已修", false));
        give(NINGBO, token, GOOD);

        assertThat(state(done)).isEqualTo(CaseState.CLOSED_SOLVED);
        assertThat(asked(NINGBO, token).given()).isTrue();
        assertThatThrownBy(() -> give(NINGBO, token, BAD)).isInstanceOf(EvaluationGiven.class);
        assertThat(ningbo.does(() -> followUps.evaluations(done.id())))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.way()).isEqualTo(EvaluationWay.LINK);
                    assertThat(kept.answers()).isEqualTo(GOOD);
                    assertThat(kept.counts()).isTrue();
                });
    }

    @Test
    void aDissatisfiedCitizenWaitsForTheOperatorWhoseCallIsKeptAsHistory() {
        CaseSummary done = done("没修好");
        give(NINGBO, linked(NINGBO, done), BAD);
        assertThat(state(done)).isEqualTo(CaseState.DONE);

        ningbo.does(() -> followUps.record(done.id(), done.version(), BAD, Outcome.Rework.bySame("再修")));

        assertThat(ningbo.does(() -> followUps.evaluations(done.id())))
                .extracting(Evaluation::way, Evaluation::counts)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(EvaluationWay.LINK, true),
                        org.assertj.core.groups.Tuple.tuple(EvaluationWay.PHONE, false));
    }

    @Test
    void whoeverIsDissatisfiedAfterAReworkCallsForSupervisionAndNotBefore(@Autowired ApplicationEvents events) {
        CaseSummary done = done("修了两次");
        give(NINGBO, linked(NINGBO, done), BAD);
        assertThat(events.stream(SupervisionCalledFor.class)).isEmpty();
        ningbo.does(() -> followUps.record(done.id(), done.version(), BAD, Outcome.Rework.bySame("再修")));
        ningbo.does(() -> cases.accept(done.id()));
        CaseSummary again = ningbo.does(() -> cases.done(done.id(), "又修了", null));

        give(NINGBO, linked(NINGBO, again), BAD);

        assertThat(events.stream(SupervisionCalledFor.class))
                .containsExactly(new SupervisionCalledFor(done.id(), "DISSATISFIED_AGAIN"));
    }

    @Test
    void theTokenOfOneCityIsNothingInTheOtherAndAnExpiredOneIsNothingAnywhere() {
        CaseSummary done = done("宁波的事");
        String token = linked(NINGBO, done);

        assertThatThrownBy(() -> asked(RUIAN, token)).isInstanceOf(EvaluationGone.class);
        assertThatThrownBy(() -> give(RUIAN, token, GOOD)).isInstanceOf(EvaluationGone.class);
        assertThatThrownBy(() -> asked(NINGBO, LinkToken.next())).isInstanceOf(EvaluationGone.class);
        assertThatThrownBy(() -> asked(NINGBO, "../../e")).isInstanceOf(EvaluationGone.class);
        String expired = LinkToken.next();
        Clock longAgo = Clock.fixed(Instant.now().minus(EvaluationLinks.LIFE).minusSeconds(1), ZoneOffset.UTC);
        in(NINGBO, () -> new EvaluationLinks(jdbc, longAgo).add(expired, done.id(), 0));
        assertThatThrownBy(() -> asked(NINGBO, expired)).isInstanceOf(EvaluationGone.class);
        assertThat(state(done)).isEqualTo(CaseState.DONE);
    }

    @Test
    void theSameTokenOnBothHostsLeadsEachToItsOwnCase() {
        CaseSummary here = done("同一个令牌");
        CaseSummary there = done(Desk.in(RUIAN, tenants), "瑞安的事");
        String token = linked(NINGBO, here);
        in(RUIAN, () -> links.add(token, there.id(), 0));

        give(RUIAN, token, GOOD);

        assertThat(asked(NINGBO, token))
                .extracting(AskedCase::title, AskedCase::given)
                .containsExactly("同一个令牌", false);
        assertThat(asked(RUIAN, token))
                .extracting(AskedCase::title, AskedCase::given)
                .containsExactly("瑞安的事", true);
    }

    @Test
    void ofManySendingsAtOnceOneIsKept() {
        CaseSummary done = done("同时评价");
        String token = linked(NINGBO, done);

        long kept =
                IntStream.range(0, 6).mapToObj(_ -> CompletableFuture.supplyAsync(() -> given(token))).toList().stream()
                        .filter(CompletableFuture::join)
                        .count();

        assertThat(kept).isEqualTo(1);
        assertThat(ningbo.does(() -> followUps.evaluations(done.id()))).hasSize(1);
    }

    @Test
    void aNulIsRefusedBeforeAnythingIsKept() {
        assertThatThrownBy(() -> new FollowUpAnswers(true, Solved.NO, null, "a\0b"))
                .isInstanceOf(TextNotAllowed.class);
        assertThat(StoredText.within("words", "😀", 1)).isEqualTo("😀");
    }

    @Test
    void aCitizenIsToldOfEachStepOnceAndAskedByALinkThatTheLogDoesNotShow() {
        CaseSummary done = ningbo.does(() -> {
            CaseSummary opened = cases.open(
                    OpenCase.of(Channel.PHONE, caller(), "停水", "三楼停水").ending(toWater()));
            return opened;
        });
        tell(done.id());
        tell(done.id());
        ningbo.does(() -> cases.accept(done.id()));
        tell(done.id());
        ningbo.does(() -> cases.done(done.id(), "已修", null));
        plan(done.id());
        plan(done.id());

        List<LoggedNotice> told = ningbo.does(() -> notices.of(done.id().value()));

        assertThat(told)
                .extracting(LoggedNotice::occasion)
                .containsExactly(Occasion.CASE_REGISTERED, Occasion.CASE_ACCEPTED, Occasion.EVALUATION_ASKED);
        assertThat(told.getFirst().body()).contains(done.number(), "停水");
        assertThat(told.getLast().body()).contains("/e/…");
    }

    @Test
    void whoeversCaseIsOpenToFirmsAtOnceIsToldThatItIsTaken(
            @Autowired Firms firms, @Autowired Offers offers, @Autowired Catalogue catalogue) {
        String area = "受理区" + System.nanoTime();
        firms.firm(NINGBO, "受理", List.of("160101"), List.of(area), Firms.content(9, 9));
        CaseId id = ningbo.does(() -> {
            ServiceItem item = catalogue.byCode("160101").orElseThrow();
            CallerId caller = callers.recognise(PhoneNumber.parse("13905740017"));
            return cases.open(OpenCase.of(Channel.PHONE, caller, "漏水纠纷", "")
                            .about(new ItemChoice(item.id(), item.code()))
                            .at("某路", area))
                    .id();
        });
        ningbo.does(() -> offers.open(id));

        tell(id);

        assertThat(ningbo.does(() -> notices.of(id.value())))
                .extracting(LoggedNotice::occasion)
                .containsExactly(Occasion.CASE_REGISTERED);
    }

    @Test
    void inQuietHoursACitizenIsToldOfWhatIsPressingAlone(
            @Autowired Catalogues catalogues, @Autowired Catalogue catalogue) {
        catalogues.installOnce(NINGBO);
        QuietHours before = administrator(() -> notices.quietHours());
        LocalTime now = LocalTime.now(ZoneId.of("Asia/Shanghai"));
        try {
            keepQuiet(new QuietHours(now.minusHours(1), now.plusHours(2)));
            CaseId normal = told(catalogue, Urgency.NORMAL);
            CaseId danger = told(catalogue, Urgency.DANGER);

            assertThat(statesOf(normal)).containsExactly(NoticeState.HELD);
            assertThat(statesOf(danger)).singleElement().isNotEqualTo(NoticeState.HELD);
        } finally {
            keepQuiet(before);
        }
    }

    private CaseId told(Catalogue catalogue, Urgency urgency) {
        CaseId id = ningbo.does(() -> {
            ServiceItem item = catalogue.under("").stream()
                    .filter(one -> one.dimensions().urgency() == urgency)
                    .findFirst()
                    .orElseThrow();
            return cases.open(OpenCase.of(Channel.PHONE, caller(), "夜里来电", "")
                            .about(new ItemChoice(item.id(), item.code())))
                    .id();
        });
        tell(id);
        return id;
    }

    private List<NoticeState> statesOf(CaseId id) {
        return ningbo.does(() -> notices.of(id.value())).stream()
                .map(LoggedNotice::state)
                .toList();
    }

    private void keepQuiet(QuietHours hours) {
        administrator(() -> {
            notices.keepQuiet(hours);
            return hours;
        });
    }

    private <T> T administrator(Supplier<T> work) {
        return tenants.runAs(NINGBO, () -> CurrentOperator.runAs(Operators.of(NINGBO, Role.CITY_ADMINISTRATOR), work));
    }

    @Test
    void nobodyIsWrittenToAboutASealedLine() {
        CaseSummary sealed = ningbo.does(() ->
                cases.open(OpenCase.of(Channel.PHONE, caller(), "谈心", "心里难受").onLine("counselling")));

        tell(sealed.id());

        assertThat(ningbo.does(() -> notices.of(sealed.id().value()))).isEmpty();
    }

    @Test
    void aScoreIsTheSameInTheListAndOnItsPageAndEachRoundCountsOnce() {
        Instant from = Instant.now().minus(Duration.ofMinutes(5));
        CaseSummary done = done("算分");
        give(NINGBO, linked(NINGBO, done), BAD);
        ningbo.does(() -> followUps.record(done.id(), done.version(), BAD, Outcome.Rework.bySame("再修")));
        ningbo.does(() -> cases.accept(done.id()));
        CaseSummary again = ningbo.does(() -> cases.done(done.id(), "换了管", null));
        give(NINGBO, linked(NINGBO, again), GOOD);
        Instant until = Instant.now().plus(Duration.ofMinutes(5));

        Score page = ningbo.does(() -> scores.of(water.value(), from, until)).orElseThrow();

        assertThat(ningbo.does(() -> scores.of(from, until))).contains(page);
        assertThat(page).isEqualTo(new Score(water.value(), "DEPARTMENT", "水务集团", 2, 2, 1, 2, 1, 6, 2, 0, 0));
        assertThat(page.meanStars()).hasValue(3);
        assertThat(ningbo.does(() -> scores.stars(List.of(water.value(), UUID.randomUUID()), from)))
                .containsOnly(Map.entry(water.value(), new Stars(page.rated(), page.stars())));
        assertThat(Desk.in(RUIAN, tenants).does(() -> scores.stars(List.of(water.value()), from)))
                .isEmpty();
        assertThat(Score.share(page.solved(), page.evaluations())).isEmpty();
        assertThat(Score.share(5, 10)).hasValue(0.5);
        assertThat(ningbo.does(() -> scores.behind(water.value(), from, until)))
                .extracting(Scores.Behind::number)
                .containsExactly(done.number(), done.number());
        assertThat(Desk.in(RUIAN, tenants).does(() -> scores.of(water.value(), from, until)))
                .isEmpty();
        assertThat(Desk.in(RUIAN, tenants).does(() -> scores.behind(water.value(), from, until)))
                .isEmpty();
    }

    private boolean given(String token) {
        try {
            give(NINGBO, token, BAD);
            return true;
        } catch (EvaluationGiven second) {
            return false;
        }
    }

    private String linked(TenantId city, CaseSummary subject) {
        String token = LinkToken.next();
        in(city, () -> links.add(token, subject.id(), subject.reworks()));
        return token;
    }

    private void tell(CaseId id) {
        in(NINGBO, () -> news.deliver(List.of(new OutboxEntry(1, CitizenNews.TOPIC, id.value(), 0, Instant.now()))));
    }

    private void plan(CaseId id) {
        in(
                NINGBO,
                () -> planner.deliver(
                        List.of(new OutboxEntry(1, FollowUpPlanner.TOPIC, id.value(), 0, Instant.now()))));
    }

    private void in(TenantId city, Runnable work) {
        tenants.runAs(city, () -> new TransactionTemplate(transactions).executeWithoutResult(status -> work.run()));
    }

    private AskedCase asked(TenantId city, String token) {
        return tenants.runAs(city, () -> citizens.asked(token));
    }

    private void give(TenantId city, String token, FollowUpAnswers answers) {
        tenants.runAs(city, () -> citizens.give(token, answers));
    }

    private CaseState state(CaseSummary subject) {
        return ningbo.does(() -> cases.file(subject.id())).state();
    }

    private CallerId caller() {
        return callers.recognise(
                PhoneNumber.parse("139" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000)));
    }

    private Ending toWater() {
        return new Ending.ToDepartment(water, "水务集团", "");
    }

    private CaseSummary done(String title) {
        return done(ningbo, title);
    }

    private CaseSummary done(Desk desk, String title) {
        return desk.does(() -> {
            CaseSummary opened = cases.open(Desk.call(title).ending(toWater()));
            cases.accept(opened.id());
            return cases.done(opened.id(), "已修", null);
        });
    }
}
