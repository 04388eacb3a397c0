package city.hotline.orders;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.Role;
import city.hotline.cases.CaseFile;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import city.hotline.cases.CaseUnknown;
import city.hotline.cases.Cases;
import city.hotline.cases.Desk;
import city.hotline.cases.FirmList;
import city.hotline.cases.ItemChoice;
import city.hotline.cases.TimelineKind;
import city.hotline.catalogue.Catalogue;
import city.hotline.foundation.Refusal;
import city.hotline.providers.Firms;
import city.hotline.providers.Firms.Worker;
import city.hotline.providers.ProviderFile;
import city.hotline.providers.ProviderStanding;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.testing.RoomTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One order, many firms: the first has it, whatever happens at the same time. */
@RoomTest
class GrabTests {
    /** No firm of the templates answers for it, so that each test has the firms that it makes. */
    private static final String ITEM = "160101";

    @Autowired
    Tenants tenants;

    @Autowired
    Catalogues catalogues;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Cases cases;

    @Autowired
    Offers offers;

    @Autowired
    Grabs grabs;

    @Autowired
    FirmOrders orders;

    @Autowired
    Firms firms;

    private Desk operator;

    @BeforeEach
    void sitDown() {
        catalogues.installOnce(NINGBO, RUIAN);
        operator = Desk.in(NINGBO, tenants, Role.OPERATOR);
    }

    @Test
    void ofAThousandGrabsByFiftyFirmsOneWinsAndEverybodyElseIsTold() throws Exception {
        List<Worker> workers = IntStream.range(0, 50)
                .mapToObj(i -> worker(NINGBO, firm(NINGBO, "千抢" + i, "千抢区", 9)))
                .toList();
        Offer offer = offered(operator, "千抢区");

        Map<String, Long> answers = atOnce(IntStream.range(0, 1_000)
                .mapToObj(i -> grabbing(workers.get(i % 50), offer.id()))
                .toList());

        assertThat(answers)
                .containsEntry("WON", 1L)
                .containsEntry("ORDER_TAKEN", 999L)
                .hasSize(2);
        CaseFile file = operator.does(() -> cases.file(offer.caseId()));
        assertThat(file.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(file.assignments()).hasSize(1);
        assertThat(file.timeline())
                .filteredOn(entry -> entry.kind() == TimelineKind.GRABBED)
                .hasSize(1);
        long having = workers.stream()
                .filter(one -> one.does(() -> orders.list(FirmList.RUNNING)).size() == 1)
                .count();
        assertThat(having).isEqualTo(1);
    }

    @Test
    void aFirmThatGrabsEverythingAtOnceGetsNoMoreThanItCanHave() throws Exception {
        ProviderFile firm = firm(NINGBO, "贪多", "贪多区", 3);
        List<Worker> workers =
                IntStream.range(0, 4).mapToObj(i -> worker(NINGBO, firm)).toList();
        List<Offer> open =
                IntStream.range(0, 12).mapToObj(i -> offered(operator, "贪多区")).toList();

        Map<String, Long> answers = atOnce(IntStream.range(0, 48)
                .mapToObj(i -> grabbing(workers.get(i % 4), open.get(i / 4).id()))
                .toList());

        assertThat(answers).containsEntry("WON", 3L).containsKey("NOT_QUALIFIED_FULL");
        assertThat(workers.getFirst().does(() -> orders.list(FirmList.RUNNING))).hasSize(3);
    }

    @Test
    void whoMayNotHaveItIsToldWhy() {
        ProviderFile firm = firm(NINGBO, "资格", "资格区", 9);
        firm(NINGBO, "另一家", "资格区", 9);
        Offer offer = offered(operator, "资格区");
        Worker stranger = worker(NINGBO, firm(NINGBO, "外区", "外区", 9));
        firms.stand(NINGBO, firm.id(), ProviderStanding.RED);

        assertThat(grabbing(worker(NINGBO, firm), offer.id())).satisfies(answers("NOT_QUALIFIED_RED_CARD"));
        assertThat(grabbing(stranger, offer.id())).satisfies(answers("ORDER_NOT_COVERED"));
        assertThat(stranger.does(() -> grabs.open())).isEmpty();
        assertThat(operator.does(() -> cases.file(offer.caseId())).state()).isEqualTo(CaseState.OFFERED);
    }

    @Test
    void whatIsWithdrawnOrGoesAnotherWayCannotBeGrabbedAnyMore() {
        ProviderFile firm = firm(NINGBO, "来晚", "来晚区", 9);
        Worker worker = worker(NINGBO, firm);
        Offer withdrawn = offered(operator, "来晚区");
        Offer ended = offered(operator, "来晚区");
        Offer given = offered(operator, "来晚区");

        operator.does(() -> done(() -> offers.withdraw(withdrawn.caseId(), "市民改主意")));
        operator.does(() -> cases.withdraw(ended.caseId(), "不需要了"));
        operator.does(() -> cases.assign(given.caseId(), Desk.toDepartment("城管")));

        assertThat(List.of(withdrawn, ended, given))
                .allSatisfy(offer -> assertThat(grabbing(worker, offer.id())).satisfies(answers("ORDER_OVER")));
        assertThat(List.of(withdrawn, ended, given))
                .extracting(offer ->
                        operator.does(() -> offers.of(offer.caseId())).getLast().state())
                .containsExactly(OfferState.WITHDRAWN, OfferState.OVERTAKEN, OfferState.OVERTAKEN);
        assertThat(operator.does(() -> cases.file(withdrawn.caseId())).state()).isEqualTo(CaseState.REGISTERED);
    }

    @Test
    void aCaseIsOpenedToNobodyWhenNobodyMayHaveItOrNobodyKnowsWhatItIsAbout() {
        CaseId nowhere = open(operator, "空无一家区");
        CaseId vague = operator.does(() -> cases.open(Desk.call("不知道什么事"))).id();

        assertThatThrownBy(() -> operator.does(() -> offers.open(nowhere)))
                .extracting("code")
                .isEqualTo("NOBODY_QUALIFIED");
        assertThatThrownBy(() -> operator.does(() -> offers.open(vague)))
                .extracting("code")
                .isEqualTo("OFFER_NEEDS_ITEM");
        assertThat(operator.does(() -> cases.file(nowhere)).state()).isEqualTo(CaseState.REGISTERED);
    }

    @Test
    void firmsReadTheAreaThatTheAddressNamesAndNoStreet() {
        ProviderFile firm = firm(NINGBO, "看区域", "看区域区", 9);
        CaseId id = operator.does(() ->
                cases.open(Desk.call("漏水").about(item()).at("看区域区秘密路 7 号", "")).id());
        operator.does(() -> offers.open(id));

        assertThat(worker(NINGBO, firm).does(() -> grabs.open()))
                .extracting(OpenOrder::area)
                .containsExactly("看区域区");
    }

    @Test
    void anotherCitysFirmKnowsNothingOfAnOrderWithTheSameItemAndArea() {
        Worker ningbos = worker(NINGBO, firm(NINGBO, "两城", "两城区", 9));
        Worker ruians = worker(RUIAN, firm(RUIAN, "两城", "两城区", 9));
        Offer ningbo = offered(operator, "两城区");
        Offer ruian = offered(Desk.in(RUIAN, tenants, Role.OPERATOR), "两城区");

        assertThat(ruians.does(() -> grabs.open())).extracting(OpenOrder::id).containsExactly(ruian.id());
        assertThat(grabbing(ruians, ningbo.id())).satisfies(answers("ORDER_UNKNOWN"));
        assertThatThrownBy(() -> ruians.does(() -> orders.byId(ningbo.caseId())))
                .isInstanceOf(CaseUnknown.class);
        assertThat(grabbing(ningbos, ningbo.id())).satisfies(answers("WON"));
        assertThat(grabbing(ruians, ruian.id())).satisfies(answers("WON"));
    }

    private ProviderFile firm(TenantId city, String name, String area, int mostOpen) {
        return firms.firm(city, name, List.of(ITEM), List.of(area), Firms.content(mostOpen, 999));
    }

    private Worker worker(TenantId city, ProviderFile firm) {
        return firms.worker(city, firm.id());
    }

    private CaseId open(Desk desk, String area) {
        return desk.does(() ->
                cases.open(Desk.call("厨房水管漏水").about(item()).at("某路 1 号", area)).id());
    }

    private Offer offered(Desk desk, String area) {
        CaseId id = open(desk, area);
        return desk.does(() -> offers.open(id));
    }

    private ItemChoice item() {
        return catalogue
                .byCode(ITEM)
                .map(item -> new ItemChoice(item.id(), item.code()))
                .orElseThrow();
    }

    private Callable<String> grabbing(Worker worker, OfferId offer) {
        return () -> worker.does(() -> {
            try {
                grabs.grab(offer);
                return "WON";
            } catch (Refusal refused) {
                return refused.code();
            }
        });
    }

    private static ThrowingConsumer<Callable<String>> answers(String code) {
        return grab -> assertThat(grab.call()).isEqualTo(code);
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private static Map<String, Long> atOnce(List<Callable<String>> grabs) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(32)) {
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : threads.invokeAll(grabs)) {
                answers.add(answer.get());
            }
            return answers.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }
    }
}
