package city.hotline.callers;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class CallersTests {
    @Autowired
    Tenants tenants;

    @Autowired
    Callers callers;

    @Autowired
    CallerCards cards;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CallerTable table;

    @Autowired
    PhoneTable phoneTable;

    @Autowired
    ConfigurableApplicationContext context;

    @Test
    void aNumberIsOneCallerHoweverItIsWritten() {
        PhoneNumber number = somebodysMobile();
        CallerId first = ningbo(() -> callers.recognise(number));

        CallerId again = ningbo(() -> callers.recognise(PhoneNumber.parse("+86 " + number.dialled())));

        assertThat(again).isEqualTo(first);
        assertThat(ningbo(() -> callers.find(first)).orElseThrow().phones()).containsExactly(number);
    }

    @Test
    void fiftyWhoAskForOneNumberAtOnceGetOneCaller() throws Exception {
        PhoneNumber number = somebodysMobile();
        Callable<CallerId> ask = () -> ningbo(() -> callers.recognise(number));

        Set<CallerId> found = new HashSet<>();
        try (var threads = Executors.newFixedThreadPool(50)) {
            for (Future<CallerId> answer : threads.invokeAll(new ArrayList<>(Collections.nCopies(50, ask)))) {
                found.add(answer.get());
            }
        }

        assertThat(found).hasSize(1);
        assertThat(ningbo(() -> callers.byPhone(number)).map(Caller::id))
                .contains(found.iterator().next());
    }

    @Test
    void aWithheldNumberIsSomebodyNewEachTime() {
        CallerId one = ningbo(() -> callers.recognise(PhoneNumber.withheld()));
        CallerId other = ningbo(() -> callers.recognise(PhoneNumber.withheld()));

        assertThat(one).isNotEqualTo(other);
        assertThat(ningbo(() -> callers.find(one)).orElseThrow().phones()).isEmpty();
        assertThat(ningbo(() -> callers.byPhone(PhoneNumber.withheld()))).isEmpty();
    }

    @Test
    void theSecondOfTwoWhoSaveOneCallerIsRefused() {
        CallerId id = ningbo(() -> callers.recognise(somebodysMobile()));
        Caller read = ningbo(() -> callers.find(id)).orElseThrow();
        ningbo(() -> callers.update(id, CallerProfile.named("𠮷野 👩"), read.version()));

        assertThatThrownBy(() -> ningbo(() -> callers.update(id, CallerProfile.named("乙"), read.version())))
                .isInstanceOf(CallerChanged.class);
        assertThat(ningbo(() -> callers.find(id)).orElseThrow().profile().name())
                .isEqualTo("𠮷野 👩");
    }

    @Test
    void tagsAreKeptOnceInTheirOrder() {
        CallerId id = ningbo(() -> callers.recognise(somebodysMobile()));

        ningbo(() -> {
            callers.tag(id, "满意老用户");
            callers.tag(id, "热心人");
            callers.tag(id, " 满意老用户 ");
            callers.tag(id, "误");
            callers.untag(id, "误");
            return id;
        });

        assertThat(ningbo(() -> cards.card(id)).tags()).containsExactly("满意老用户", "热心人");
    }

    @Test
    void aNumberOfAnotherCallerIsNotTakenAway() {
        PhoneNumber number = somebodysMobile();
        ningbo(() -> callers.recognise(number));
        CallerId other = ningbo(() -> callers.recognise(somebodysMobile()));

        assertThatThrownBy(() -> ningbo(() -> run(() -> callers.addPhone(other, number))))
                .isInstanceOf(PhoneTaken.class);
    }

    @Test
    void aSecondNumberLeadsToTheSameCallerUntilItIsRemoved() {
        PhoneNumber landline = PhoneNumber.parse("0574-8" + digits(7) + "-801");
        CallerId id = ningbo(() -> callers.recognise(somebodysMobile()));
        ningbo(() -> run(() -> callers.addPhone(id, landline)));
        ningbo(() -> run(() -> callers.addPhone(id, landline)));

        assertThat(ningbo(() -> callers.recognise(landline))).isEqualTo(id);
        assertThat(ningbo(() -> callers.byPhones(List.of(landline, somebodysMobile()))))
                .containsExactly(Map.entry(landline, id));
        ningbo(() -> run(() -> callers.removePhone(id, landline)));
        assertThat(ningbo(() -> callers.byPhone(landline))).isEmpty();
    }

    @Test
    void peopleWhoLiveTogetherShareAHousehold() {
        CallerId mother = ningbo(() -> callers.recognise(somebodysMobile()));
        CallerId son = ningbo(() -> callers.recognise(somebodysMobile()));
        CallerId daughter = ningbo(() -> callers.recognise(somebodysMobile()));

        ningbo(() -> callers.join(son, mother));
        ningbo(() -> callers.join(daughter, son));

        assertThat(ningbo(() -> cards.household(mother)))
                .extracting(CallerCard::id)
                .containsExactlyInAnyOrder(son, daughter);
        ningbo(() -> run(() -> callers.leaveHousehold(son)));
        assertThat(ningbo(() -> cards.household(mother)))
                .extracting(CallerCard::id)
                .containsExactly(daughter);
    }

    @Test
    void callersAreFoundByTheBeginningAndTheEndOfANumberOrAName() {
        PhoneNumber number = somebodysMobile();
        CallerId id = ningbo(() -> callers.recognise(number));
        String surname = "欧" + digits(6);
        ningbo(() -> callers.update(id, CallerProfile.named(surname + "建国" + surname), 0));
        String dialled = number.dialled();

        for (String query : List.of(
                dialled.substring(0, 9), dialled.substring(3), "+86" + dialled, "１３" + dialled.substring(2), surname)) {
            assertThat(ningbo(() -> cards.search(query, 20)))
                    .as(query)
                    .extracting(CallerCard::id)
                    .contains(id);
        }
        assertThat(ningbo(() -> cards.search("%", 20)))
                .extracting(CallerCard::id)
                .doesNotContain(id);
        assertThat(ningbo(() -> cards.search("38", 20))).isEmpty();
        assertThat(ruian(() -> cards.search(dialled, 20))).isEmpty();
    }

    @Test
    void aConfidentialCallerIsMaskedForEverybody() {
        PhoneNumber number = somebodysMobile();
        CallerId id = confidential(number, "王小明");

        CallerCard card = ningbo(() -> cards.card(id));

        assertThat(card.masked()).isTrue();
        assertThat(card.name()).isEqualTo("王**");
        assertThat(card.phones()).containsExactly(number.masked());
        assertThat(card.address()).isNull();
        assertThat(ningbo(() -> cards.names(List.of(id)))).containsEntry(id, "王**");
    }

    @Test
    void aReaderWhoDoesNotWorkOnCasesSeesEverybodyMasked() {
        CallerId id = ningbo(() -> callers.recognise(somebodysMobile()));
        ningbo(() -> callers.update(id, CallerProfile.named("李四光"), 0));

        CallerCard card = as(NINGBO, Role.CITY_ADMINISTRATOR, () -> cards.card(id));

        assertThat(card.masked()).isTrue();
        assertThat(card.name()).isEqualTo("李**");
    }

    @Test
    void aRevealNeedsAReasonAndShowsEverything() {
        PhoneNumber number = somebodysMobile();
        CallerId id = confidential(number, "王小明");

        assertThatThrownBy(() -> ningbo(() -> cards.reveal(id, " 四个字呀 "))).isInstanceOf(RevealReasonTooShort.class);
        CallerCard card = ningbo(() -> cards.reveal(id, "核对上门地址"));

        assertThat(card.masked()).isFalse();
        assertThat(card.name()).isEqualTo("王小明");
        assertThat(card.phones()).containsExactly(number.display());
    }

    @Test
    void aRevealIsToldBeforeItHappensSoThatAnUnwrittenOneDoesNot() {
        CallerId id = confidential(somebodysMobile(), "王小明");
        List<CallerRevealed> told = new ArrayList<>();
        ApplicationListener<PayloadApplicationEvent<CallerRevealed>> trail = ApplicationListener.forPayload(event -> {
            told.add(event);
            throw new IllegalStateException("the trail is full");
        });

        context.addApplicationListener(trail);
        try {
            assertThatThrownBy(() -> ningbo(() -> cards.reveal(id, "核对上门地址"))).hasMessage("the trail is full");
        } finally {
            context.removeApplicationListener(trail);
        }

        assertThat(told).singleElement().satisfies(event -> {
            assertThat(event.caller()).isEqualTo(id);
            assertThat(event.reason()).isEqualTo("核对上门地址");
        });
    }

    @Test
    void aCallerOfAnotherCityIsAsUnknownAsNobody() {
        CallerId id = ningbo(() -> callers.recognise(somebodysMobile()));

        assertThat(ruian(() -> callers.find(id))).isEmpty();
        assertThatThrownBy(() -> ruian(() -> cards.card(id))).isInstanceOf(CallerUnknown.class);
        assertThatThrownBy(() -> ruian(() -> cards.reveal(id, "我想看一看"))).isInstanceOf(CallerUnknown.class);
        assertThatThrownBy(() -> ruian(() -> callers.update(id, CallerProfile.EMPTY, 0)))
                .isInstanceOf(CallerUnknown.class);
        assertThatThrownBy(() -> ruian(() -> run(() -> callers.tag(id, "坏")))).isInstanceOf(CallerUnknown.class);
        CallerId own = ruian(() -> callers.recognise(somebodysMobile()));
        assertThatThrownBy(() -> ruian(() -> callers.join(own, id))).isInstanceOf(CallerUnknown.class);
        assertThat(ruian(() -> cards.names(List.of(id)))).isEmpty();
    }

    @Test
    void theSameIdAndNumberInTwoCitiesAreTwoCallers() {
        CallerId id = CallerId.next();
        PhoneNumber number = somebodysMobile();
        for (TenantId city : List.of(NINGBO, RUIAN)) {
            as(
                    city,
                    Role.OPERATOR,
                    () -> transaction.execute(status -> {
                        table.insert(id, Instant.now());
                        return phoneTable.add(id, number, Instant.now());
                    }));
        }

        ningbo(() -> callers.update(id, CallerProfile.named("宁波人"), 0));
        ningbo(() -> run(() -> callers.tag(id, "宁波")));
        ruian(() -> callers.update(id, CallerProfile.named("瑞安人"), 0));

        assertThat(ningbo(() -> callers.byPhone(number)).orElseThrow().profile().name())
                .isEqualTo("宁波人");
        assertThat(ruian(() -> callers.byPhone(number)).orElseThrow().profile().name())
                .isEqualTo("瑞安人");
        assertThat(ruian(() -> cards.card(id)).tags()).isEmpty();
    }

    private CallerId confidential(PhoneNumber number, String name) {
        CallerId id = ningbo(() -> callers.recognise(number));
        CallerProfile profile = new CallerProfile(name, null, "海曙区", "中山路 1 号", "怕邻居知道", true);
        ningbo(() -> callers.update(id, profile, 0));
        return id;
    }

    private <T> T ningbo(Supplier<T> work) {
        return as(NINGBO, Role.OPERATOR, work);
    }

    private <T> T ruian(Supplier<T> work) {
        return as(RUIAN, Role.OPERATOR, work);
    }

    private <T> T as(TenantId city, Role role, Supplier<T> work) {
        Operator operator = new Operator(UUID.randomUUID(), city.code(), "tester", "", "28", Set.of(role), 0);
        return tenants.runAs(city, () -> CurrentOperator.runAs(operator, work));
    }

    private static boolean run(Runnable work) {
        work.run();
        return true;
    }

    private static PhoneNumber somebodysMobile() {
        return PhoneNumber.parse("138" + digits(8));
    }

    private static String digits(int count) {
        String random = Long.toString(Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 1_000_000_000_000L));
        return ("000000000000" + random).substring(random.length() + 12 - count);
    }
}
