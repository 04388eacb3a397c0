package city.hotline.choice;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import city.hotline.access.Role;
import city.hotline.callers.CallerId;
import city.hotline.callers.Callers;
import city.hotline.callers.PhoneNumber;
import city.hotline.cases.CaseFile;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.Choosing;
import city.hotline.cases.DeadlineKind;
import city.hotline.cases.Desk;
import city.hotline.cases.Ending;
import city.hotline.cases.ItemChoice;
import city.hotline.cases.OpenCase;
import city.hotline.cases.TimelineEntry;
import city.hotline.cases.TimelineKind;
import city.hotline.catalogue.Catalogue;
import city.hotline.clocks.Deadline;
import city.hotline.clocks.Deadlines;
import city.hotline.foundation.LinkToken;
import city.hotline.foundation.Refusal;
import city.hotline.notifications.Notices;
import city.hotline.notifications.Occasion;
import city.hotline.providers.Firms;
import city.hotline.providers.ProviderFile;
import city.hotline.providers.ProviderId;
import city.hotline.providers.ProviderStanding;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.testing.RoomTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A citizen chooses a firm: who may be asked, whom he may choose, and what happens at the same moment. */
@RoomTest
class CitizenChoicesTests {
    /** Its urgency is that of most: two hours. */
    private static final String ITEM = "160101";

    @Autowired
    Tenants tenants;

    @Autowired
    Catalogues catalogues;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Callers callers;

    @Autowired
    Cases cases;

    @Autowired
    FirmChoices asking;

    @Autowired
    CitizenChoices choices;

    @Autowired
    Notices notices;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Firms firms;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final String area = "选企区" + System.nanoTime();
    private Desk operator;

    @BeforeEach
    void sitDown() {
        catalogues.installOnce(NINGBO, RUIAN);
        operator = Desk.in(NINGBO, tenants, Role.OPERATOR);
    }

    @Test
    void whatHeChoosesIsDispatchedInHisNameAndTheLinkSaysSo() {
        firm("全类", List.of("16"), 9);
        ProviderFile nearest = firm("专做", List.of(ITEM), 9);
        CaseId id = open();
        FirmChoice asked = operator.does(() -> asking.ask(id));
        String token = link(NINGBO, asked);

        AskedChoice shown = asked(NINGBO, token);
        assertThat(shown.firms())
                .extracting(one -> one.one().provider().name().zh())
                .containsExactly("专做", "全类");
        assertThat(shown.number()).isEqualTo(file(id).number());
        choose(NINGBO, token, nearest.id());

        CaseFile after = file(id);
        assertThat(after.state()).isEqualTo(CaseState.ASSIGNED);
        assertThat(after.assignments()).singleElement().satisfies(given -> {
            assertThat(given.to().toProvider()).contains(nearest.id());
            assertThat(given.to().note()).isEqualTo("市民选定");
        });
        assertThat(after.timeline())
                .filteredOn(entry -> entry.kind() == TimelineKind.ASSIGNED)
                .extracting(TimelineEntry::actor)
                .containsExactly("system:chooser");
        assertThat(after.summary().choosing()).isEqualTo(Choosing.NOT_ASKED);
        assertThat(states(id)).containsExactly(ChoiceState.CHOSEN);
        assertThat(asked(NINGBO, token))
                .extracting(AskedChoice::state, AskedChoice::firm, AskedChoice::firms)
                .containsExactly(ChoiceState.CHOSEN, "专做", List.of());
        assertThat(choosing(NINGBO, token, nearest.id())).isEqualTo("CHOICE_MADE");
        assertThat(running(id)).isEmpty();
        assertThat(audited(id)).contains("CASE_CHOICE_ASKED", "CASE_ASSIGNED");
    }

    @Test
    void theMessageCarriesALinkThatNobodyCanReadAfterwardsAndHisTimeBeginsWhenItLeaves() {
        firm("发信", List.of(ITEM), 9);
        CaseId id = open();
        Instant before = Instant.now();
        FirmChoice asked = operator.does(() -> asking.ask(id));

        assertThat(Duration.between(before, asked.until())).isGreaterThanOrEqualTo(Duration.ofHours(2));
        assertThat(operator.does(() -> notices.of(id.value())))
                .filteredOn(notice -> notice.occasion() == Occasion.FIRMS_OFFERED_TO_CITIZEN)
                .singleElement()
                .satisfies(notice -> assertThat(notice.body()).contains("/c/…").contains(file(id).number()));
        assertThat(file(id).summary().choosing().runs(Instant.now())).isTrue();
        assertThat(running(id)).singleElement().extracting(Deadline::due).isEqualTo(asked.until());
    }

    @Test
    void ofTwentyAtOnceByLinkAndByTelephoneOneDispatches() throws Exception {
        List<ProviderId> three = List.of(
                firm("甲", List.of(ITEM), 9).id(),
                firm("乙", List.of(ITEM), 9).id(),
                firm("丙", List.of(ITEM), 9).id());
        CaseId id = open();
        String token = link(NINGBO, operator.does(() -> asking.ask(id)));
        List<Callable<String>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            ProviderId firm = three.get(i % 3);
            all.add(i % 4 == 3 ? () -> assigning(id, firm) : () -> choosing(NINGBO, token, firm));
        }
        Collections.shuffle(all);

        List<String> answers = atOnce(all);

        assertThat(answers).filteredOn("DONE"::equals).hasSize(1);
        assertThat(answers).filteredOn(answer -> !answer.equals("DONE")).isSubsetOf("CHOICE_MADE", "CASE_STEP_REFUSED");
        assertThat(file(id).assignments()).hasSize(1);
        boolean his = file(id).assignments().getFirst().to().note().equals("市民选定");
        assertThat(states(id)).containsExactly(his ? ChoiceState.CHOSEN : ChoiceState.OVERTAKEN);
    }

    @Test
    void theLastPlaceOfAFirmIsChosenOnceHoweverManyChooseIt() throws Exception {
        ProviderFile firm = firm("一位", List.of(ITEM), 1);
        List<Callable<String>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            CaseId id = open();
            String token = link(NINGBO, operator.does(() -> asking.ask(id)));
            all.add(() -> choosing(NINGBO, token, firm.id()));
        }

        assertThat(atOnce(all))
                .containsExactlyInAnyOrder(
                        "DONE", "CHOICE_FIRM_NOT_AVAILABLE", "CHOICE_FIRM_NOT_AVAILABLE", "CHOICE_FIRM_NOT_AVAILABLE");
    }

    @Test
    void aFirmThatMayNotHaveItAnyMoreIsRefusedAndTheFreshListIsWithoutIt() {
        ProviderFile red = firm("变红", List.of(ITEM), 9);
        ProviderFile stays = firm("还在", List.of(ITEM), 9);
        CaseId id = open();
        String token = link(NINGBO, operator.does(() -> asking.ask(id)));
        assertThat(asked(NINGBO, token).firms()).hasSize(2);
        firms.stand(NINGBO, red.id(), ProviderStanding.RED);

        assertThat(choosing(NINGBO, token, red.id())).isEqualTo("CHOICE_FIRM_NOT_AVAILABLE");
        assertThat(choosing(NINGBO, token, ProviderId.next())).isEqualTo("CHOICE_FIRM_NOT_AVAILABLE");

        assertThat(asked(NINGBO, token).firms())
                .extracting(one -> one.one().provider().id())
                .containsExactly(stays.id());
        assertThat(file(id).state()).isEqualTo(CaseState.REGISTERED);
        assertThat(choosing(NINGBO, token, stays.id())).isEqualTo("DONE");
    }

    @Test
    void whatHeHandsBackIsMarkedAndCanBeAskedAgainWhileTheFirstLinkIsDead() {
        ProviderFile firm = firm("再问", List.of(ITEM), 9);
        CaseId id = open();
        String first = link(NINGBO, operator.does(() -> asking.ask(id)));
        String second = link(NINGBO, operator.does(() -> asking.ask(id)));

        assertThat(choosing(NINGBO, first, firm.id())).isEqualTo("CHOICE_GONE");
        tenants.runAs(NINGBO, () -> choices.handBack(second));

        assertThat(file(id).summary().choosing().mark()).isEqualTo(Choosing.Mark.HANDED_BACK);
        assertThat(file(id).timeline()).extracting(TimelineEntry::kind).endsWith(TimelineKind.CHOICE_HANDED_BACK);
        assertThat(asked(NINGBO, second).state()).isEqualTo(ChoiceState.HANDED_BACK);
        assertThat(choosing(NINGBO, second, firm.id())).isEqualTo("CHOICE_MADE");
        assertThat(running(id)).isEmpty();
        String third = link(NINGBO, operator.does(() -> asking.ask(id)));
        assertThat(choosing(NINGBO, third, firm.id())).isEqualTo("DONE");
        assertThat(states(id)).containsExactly(ChoiceState.REPLACED, ChoiceState.HANDED_BACK, ChoiceState.CHOSEN);
    }

    @Test
    void whenHisTimeIsOverTheCaseStaysAndIsMarkedAndTheLinkLeadsNowhere() {
        ProviderFile firm = firm("过时", List.of(ITEM), 9);
        CaseId id = open();
        FirmChoice asked = operator.does(() -> asking.ask(id));
        String token = link(NINGBO, asked);
        Deadline deadline = running(id).getFirst();

        pass(asked, deadline);

        assertThat(choosing(NINGBO, token, firm.id())).isEqualTo("CHOICE_GONE");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> file(id).summary().choosing().mark() == Choosing.Mark.LAPSED);
        assertThat(file(id).state()).isEqualTo(CaseState.REGISTERED);
        assertThat(file(id).timeline()).extracting(TimelineEntry::kind).contains(TimelineKind.CHOICE_LAPSED);
        assertThat(states(id)).containsExactly(ChoiceState.LAPSED);
        assertThat(running(id)).isEmpty();
    }

    @Test
    void nobodyIsAskedWhoCannotBeWrittenToOrHasNobodyToChoose() {
        firm("可接", List.of(ITEM), 9);
        CaseId vague = operator.does(() -> cases.open(call(mobile()))).id();
        CaseId sealed = operator.does(
                        () -> cases.open(call(mobile()).onLine("counselling").about(item())))
                .id();
        CaseId fixed = operator.does(() -> cases.open(call(callers.recognise(PhoneNumber.parse("057487654321")))
                        .about(item())))
                .id();
        CaseId unknown = operator.does(() -> cases.open(call(null).about(item()).at("路", area)))
                .id();
        CaseId nowhere = operator.does(
                        () -> cases.open(call(mobile()).about(item()).at("路", "空无一家区")))
                .id();
        CaseId given = open();
        operator.does(() -> cases.assign(given, Desk.toDepartment("水务")));

        assertThat(List.of(vague, sealed, fixed, unknown, nowhere, given))
                .extracting(this::asking)
                .containsExactly(
                        "CHOICE_NEEDS_ITEM",
                        "CHOICE_CITIZEN_UNREACHABLE",
                        "CHOICE_CITIZEN_UNREACHABLE",
                        "CHOICE_CITIZEN_UNREACHABLE",
                        "CHOICE_OF_NOBODY",
                        "CASE_STEP_REFUSED");
        assertThat(operator.does(() -> notices.of(given.value())))
                .extracting(notice -> notice.occasion())
                .doesNotContain(Occasion.FIRMS_OFFERED_TO_CITIZEN);
    }

    @Test
    void aCaseThatComesToASealedLineIsNothingToWhoeverHasTheLinkAndItsTimeRunsOutAllTheSame() {
        ProviderFile firm = firm("封线", List.of(ITEM), 9);
        CaseId id = open();
        FirmChoice asked = operator.does(() -> asking.ask(id));
        String token = link(NINGBO, asked);
        Deadline deadline = running(id).getFirst();
        write(NINGBO, "update hotline_case set line = 'counselling' where id = ?", id.value());

        assertThatThrownBy(() -> asked(NINGBO, token)).isInstanceOf(ChoiceGone.class);
        assertThat(choosing(NINGBO, token, firm.id())).isEqualTo("CHOICE_GONE");
        pass(asked, deadline);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> file(id).summary().choosing().mark() == Choosing.Mark.LAPSED);
    }

    @Test
    void theTokenOfOneCityIsNothingInTheOtherAndTheSameTokenLeadsEachToItsOwnCase() {
        ProviderFile here = firm("宁波企", List.of(ITEM), 9);
        ProviderFile there = firms.firm(RUIAN, "瑞安企", List.of(ITEM), List.of(area), Firms.content(9, 9));
        CaseId id = open();
        String token = link(NINGBO, operator.does(() -> asking.ask(id)));

        assertThatThrownBy(() -> asked(RUIAN, token)).isInstanceOf(ChoiceGone.class);
        assertThat(choosing(RUIAN, token, there.id())).isEqualTo("CHOICE_GONE");
        assertThatThrownBy(() -> asked(NINGBO, LinkToken.next())).isInstanceOf(ChoiceGone.class);
        assertThatThrownBy(() -> asked(NINGBO, "../../c")).isInstanceOf(ChoiceGone.class);

        Desk ruian = Desk.in(RUIAN, tenants, Role.OPERATOR);
        CaseId other = ruian.does(() -> cases.open(call(callers.recognise(PhoneNumber.parse("13905749999")))
                        .about(item())
                        .at("路", area)))
                .id();
        FirmChoice asked = ruian.does(() -> asking.ask(other));
        write(
                RUIAN,
                "update citizen_choice set digest = ? where id = ?",
                LinkToken.digest(token),
                asked.id().value());
        assertThat(choosing(RUIAN, token, there.id())).isEqualTo("DONE");
        assertThat(asked(NINGBO, token).state()).isEqualTo(ChoiceState.OPEN);
        assertThat(choosing(NINGBO, token, there.id())).isEqualTo("CHOICE_FIRM_NOT_AVAILABLE");
        assertThat(choosing(NINGBO, token, here.id())).isEqualTo("DONE");
    }

    private ProviderFile firm(String name, List<String> items, int mostOpen) {
        return firms.firm(NINGBO, name, items, List.of(area), Firms.content(mostOpen, 99));
    }

    private CaseId open() {
        return operator.does(() -> cases.open(call(mobile()).about(item()).at("某路 1 号", area)))
                .id();
    }

    private CallerId mobile() {
        int number = ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
        return callers.recognise(PhoneNumber.parse("139" + number));
    }

    private static OpenCase call(@Nullable CallerId caller) {
        return OpenCase.of(Channel.PHONE, caller, "厨房水管漏水", "");
    }

    private ItemChoice item() {
        return catalogue
                .byCode(ITEM)
                .map(item -> new ItemChoice(item.id(), item.code()))
                .orElseThrow();
    }

    /** A token of the test's own in the place of the one that the message carried away. */
    private String link(TenantId city, FirmChoice choice) {
        String token = LinkToken.next();
        write(
                city,
                "update citizen_choice set digest = ? where id = ?",
                LinkToken.digest(token),
                choice.id().value());
        return token;
    }

    private AskedChoice asked(TenantId city, String token) {
        return tenants.runAs(city, () -> choices.asked(token));
    }

    private void choose(TenantId city, String token, ProviderId firm) {
        assertThat(choosing(city, token, firm)).isEqualTo("DONE");
    }

    private String choosing(TenantId city, String token, ProviderId firm) {
        return answer(() -> tenants.runAs(city, () -> choices.choose(token, firm)));
    }

    private String assigning(CaseId id, ProviderId firm) {
        return answer(() -> operator.does(() -> cases.assign(id, new Ending.ToProvider(firm, "话务员派", ""))));
    }

    private String asking(CaseId id) {
        return answer(() -> operator.does(() -> asking.ask(id)));
    }

    private static String answer(Runnable work) {
        try {
            work.run();
            return "DONE";
        } catch (Refusal refused) {
            return refused.code();
        }
    }

    private CaseFile file(CaseId id) {
        return operator.does(() -> cases.file(id));
    }

    private List<ChoiceState> states(CaseId id) {
        return operator.does(() -> asking.of(id)).stream()
                .map(FirmChoice::state)
                .toList();
    }

    private List<Deadline> running(CaseId id) {
        return operator.does(() -> deadlines.of(id)).stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.CHOICE && deadline.runs())
                .toList();
    }

    private List<String> audited(CaseId id) {
        return Objects.requireNonNull(tenants.runAs(
                NINGBO,
                () -> transaction.execute(_ -> jdbc.sql("select action from audit_entry where subject = ?")
                        .param("case:" + id)
                        .query(String.class)
                        .list())));
    }

    /** Lets a day go by for a question and its deadline, and a drainer is woken for it. */
    private void pass(FirmChoice choice, Deadline deadline) {
        write(
                NINGBO,
                "update citizen_choice set until = until - interval '1 day' where id = ?",
                choice.id().value());
        write(NINGBO, """
                update deadline set started_at = started_at - interval '1 day', warn_at = warn_at - interval '1 day',
                    due_at = due_at - interval '1 day', next_at = next_at - interval '1 day' where id = ?""", deadline.id().value());
    }

    private void write(TenantId city, String sql, Object... values) {
        tenants.runAs(
                city,
                () -> transaction.execute(_ -> jdbc.sql(sql).params(values).update()));
    }

    private static List<String> atOnce(List<Callable<String>> all) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(all.size())) {
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
