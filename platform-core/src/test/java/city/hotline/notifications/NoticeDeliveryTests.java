package city.hotline.notifications;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.cases.Desk;
import city.hotline.foundation.Uuids;
import city.hotline.outbox.OutboxEntry;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The drainer of the shared context is kept away: these notices are put in for a time that has not come. */
@RoomTest
class NoticeDeliveryTests {
    private static final Instant NOON = Instant.parse("2031-05-06T04:00:00Z");
    private static final Instant NIGHT = Instant.parse("2031-05-06T15:00:00Z");
    private static final NotificationProperties THRICE = new NotificationProperties(
            NotificationProperties.Wish.YES,
            3,
            "hotline@localhost",
            NotificationProperties.Carrier.NOBODY,
            NotificationProperties.Carrier.NOBODY);

    @Autowired
    Tenants tenants;

    @Autowired
    NoticeTable table;

    @Autowired
    FollowerTable followers;

    @Autowired
    NoticeLog log;

    @Autowired
    Notices notices;

    @Autowired
    NoticeTexts texts;

    @Autowired
    SimulatedInbox inbox;

    @Autowired
    PlatformTransactionManager transactions;

    private final PretendedGateway knowing = new PretendedGateway(true);
    private final PretendedGateway forgetful = new PretendedGateway(false);

    @Test
    void whatWasAcceptedIsSentAndDeliveringAgainSendsNothing() {
        NoticeId id = written(NINGBO);

        deliver(id, knowing, NOON);
        deliver(id, knowing, NOON);

        assertThat(find(id).state()).isEqualTo(NoticeState.SENT);
        assertThat(knowing.arrived()).containsExactly(id);
    }

    @Test
    void aLostAnswerIsAskedAgainWithTheSameIdAndArrivesOnce() {
        NoticeId id = written(NINGBO);
        knowing.does(SimulatedInbox.Fault.LOSES_ANSWERS);
        deliver(id, knowing, NOON);
        assertThat(find(id).state()).isEqualTo(NoticeState.QUEUED);

        knowing.does(SimulatedInbox.Fault.NONE);
        deliver(id, knowing, NOON);

        assertThat(find(id).state()).isEqualTo(NoticeState.SENT);
        assertThat(knowing.arrived()).containsExactly(id);
    }

    @Test
    void aLostAnswerOfAGatewayWithoutIdsIsUnknownAndNeverRepeatedByItself() {
        NoticeId id = written(NINGBO);
        forgetful.does(SimulatedInbox.Fault.LOSES_ANSWERS);

        deliver(id, forgetful, NOON);
        deliver(id, forgetful, NOON);

        assertThat(find(id).state()).isEqualTo(NoticeState.UNKNOWN);
        assertThat(forgetful.arrived()).hasSize(1);
    }

    @Test
    void aCrashAfterTheCallIsInDoubtAndAnsweredByWhatTheGatewayKnows() {
        NoticeId known = written(NINGBO);
        NoticeId unknown = written(NINGBO);
        crash(known, knowing);
        crash(unknown, forgetful);
        assertThat(find(known).state()).isEqualTo(NoticeState.SENDING);

        deliver(known, knowing, NOON);
        deliver(unknown, forgetful, NOON);

        assertThat(find(known).state()).isEqualTo(NoticeState.SENT);
        assertThat(knowing.arrived()).containsExactly(known);
        assertThat(find(unknown).state()).isEqualTo(NoticeState.UNKNOWN);
        assertThat(forgetful.arrived()).containsExactly(unknown);
    }

    @Test
    void whatIsRefusedFailsAndWhatIsAwayIsTriedLaterUntilItFails() {
        NoticeId refused = written(NINGBO);
        NoticeId away = written(NINGBO);
        knowing.does(SimulatedInbox.Fault.REFUSES);
        deliver(refused, knowing, NOON);
        knowing.does(SimulatedInbox.Fault.AWAY);
        deliver(away, knowing, NOON);
        assertThat(find(away).next()).isEqualTo(NOON.plusSeconds(30));
        deliver(away, knowing, NOON);
        assertThat(find(away).next()).isEqualTo(NOON.plusSeconds(60));
        deliver(away, knowing, NOON);

        assertThat(find(refused))
                .extracting(LoggedNotice::state, LoggedNotice::reason)
                .containsExactly(NoticeState.FAILED, "NUMBER_REFUSED");
        assertThat(find(away))
                .extracting(LoggedNotice::state, LoggedNotice::reason)
                .containsExactly(NoticeState.FAILED, "GATEWAY_AWAY");
    }

    @Test
    void atNightANoticeWaitsUntilTheMorningAndGoesThenOnce() {
        NoticeId id = written(NINGBO);
        Instant morning = Instant.parse("2031-05-07T00:00:00Z");

        deliver(id, knowing, NIGHT);

        assertThat(find(id))
                .extracting(LoggedNotice::state, LoggedNotice::next)
                .containsExactly(NoticeState.HELD, morning);
        assertThat(knowing.arrived()).isEmpty();
        deliver(id, knowing, morning.plus(Duration.ofHours(5)));
        assertThat(find(id).state()).isEqualTo(NoticeState.SENT);
        assertThat(knowing.arrived()).containsExactly(id);
    }

    @Test
    void withoutAGatewayANoticeFailsByName() {
        NoticeId id = written(NINGBO);

        in(NINGBO, () -> {
            delivery(new Gateways(List.of()), NOON).deliver(List.of(entry(id)));
            return id;
        });

        assertThat(find(id).reason()).isEqualTo("NO_GATEWAY");
    }

    @Test
    void theSimulatorTakesAnIdOnceHoweverOftenItsAnswerIsLost() {
        SimulatedGateway simulator = new SimulatedGateway(Medium.SMS, inbox);
        Desk supervisor = Desk.in(NINGBO, tenants);
        NoticeId id = written(NINGBO);
        String phone = "+8613" + Uuids.next();

        List<Answer> answers = List.of(
                wrong(supervisor, SimulatedInbox.Fault.AWAY, simulator, id, phone),
                wrong(supervisor, SimulatedInbox.Fault.REFUSES, simulator, id, phone),
                wrong(supervisor, SimulatedInbox.Fault.LOSES_ANSWERS, simulator, id, phone),
                wrong(supervisor, SimulatedInbox.Fault.NONE, simulator, id, phone));

        assertThat(answers)
                .containsExactly(
                        new Answer.Away(),
                        new Answer.Refused("NUMBER_REFUSED"),
                        new Answer.Lost(),
                        new Answer.Accepted());
        assertThat(supervisor.does(() -> inbox.messages(phone))).hasSize(1);
        assertThat(Desk.in(RUIAN, tenants).does(() -> inbox.messages(phone))).isEmpty();
    }

    @Test
    void oneOccasionIsWrittenOnceAndTheLinkIsForgottenOnceItWasSent() {
        Notice notice = new Notice(
                Occasion.EVALUATION_ASKED,
                new Receiver.Citizen("+8613900000001"),
                Uuids.next(),
                "once " + Uuids.next(),
                Map.of("link", "https://x/e/geheim", "title", "漏水…", "number", "N-1", "handler", "水务"),
                "geheim",
                true);

        assertThat(in(NINGBO, () -> notices.send(notice))).isTrue();
        assertThat(in(NINGBO, () -> notices.send(notice))).isFalse();

        Desk supervisor = Desk.in(NINGBO, tenants);
        LoggedNotice sent = supervisor.does(() -> notices.of(notice.caseId())).getFirst();
        assertThat(sent.body()).contains("https://x/e/…", "漏水…").doesNotContain("geheim");
        deliver(sent.id(), knowing, NOON);
        assertThatThrownBy(() -> supervisor.does(() -> {
                    notices.resend(sent.id(), "市民没收到");
                    return sent;
                }))
                .isInstanceOf(NoticeNotRepeatable.class);
        assertThat(Desk.in(RUIAN, tenants).does(() -> notices.of(notice.caseId())))
                .isEmpty();
    }

    @Test
    void whoeverAskedNotToBeWrittenToIsNot() {
        Desk supervisor = Desk.in(NINGBO, tenants);
        UUID first = Uuids.next();
        UUID about = Uuids.next();
        in(NINGBO, () -> notices.send(registered("+8613900000002", first)));
        NoticeId told = supervisor.does(() -> notices.of(first)).getFirst().id();

        wish(supervisor, told, false);
        wish(supervisor, told, false);
        in(NINGBO, () -> notices.send(registered("+8613900000002", about)));

        assertThat(supervisor.does(() -> notices.of(about))).singleElement().satisfies(declined -> {
            assertThat(declined.state()).isEqualTo(NoticeState.DECLINED);
            assertThat(declined.unwanted()).isTrue();
        });
        assertThatThrownBy(() -> wish(Desk.in(RUIAN, tenants), told, true)).isInstanceOf(NoticeUnknown.class);
        wish(supervisor, told, true);
        assertThat(supervisor.does(() -> notices.of(about)).getFirst().unwanted())
                .isFalse();
    }

    private void wish(Desk desk, NoticeId about, boolean writes) {
        desk.does(() -> {
            notices.wish(about, writes, "市民来电要求");
            return about;
        });
    }

    @Test
    void theLogIsNarrowedByEveryPartAndCountsWhatFits() {
        UUID about = Uuids.next();
        in(NINGBO, () -> notices.send(registered("+8613900004711", about)));
        Desk supervisor = Desk.in(NINGBO, tenants);
        Instant from = Instant.now().minusSeconds(600);
        NoticeFilter fits = new NoticeFilter(
                null, Occasion.CASE_REGISTERED, Medium.SMS, about, "4711", from, from.plusSeconds(1_200));

        assertThat(supervisor.does(() -> notices.log(fits)))
                .singleElement()
                .satisfies(one -> assertThat(one.caseId()).isEqualTo(about));
        assertThat(supervisor.does(() -> notices.counts(fits)).values()).containsExactly(1L);
        assertThat(List.of(
                        new NoticeFilter(null, Occasion.CASE_CLOSED, null, about, "", null, null),
                        new NoticeFilter(null, null, Medium.EMAIL, about, "", null, null),
                        new NoticeFilter(null, null, null, about, "0000", null, null),
                        new NoticeFilter(null, null, null, about, "", null, from),
                        new NoticeFilter(NoticeState.UNKNOWN, null, null, about, "", null, null)))
                .allSatisfy(other ->
                        assertThat(supervisor.does(() -> notices.log(other))).isEmpty());
        assertThat(Desk.in(RUIAN, tenants).does(() -> notices.log(fits))).isEmpty();
        assertThatThrownBy(() -> new NoticeFilter(null, null, null, null, "47", null, null))
                .isInstanceOf(PersonEndInvalid.class);
    }

    @Test
    void aCityWritesItsOwnTextsInVersionsAndTheOtherKeepsTheShippedOnes() {
        Desk administrator = Desk.in(NINGBO, tenants, city.hotline.access.Role.CITY_ADMINISTRATOR);
        String shipped = administrator
                .does(() -> texts.text(Occasion.CASE_REWORKED, Medium.WECHAT))
                .body();

        administrator.does(() -> {
            texts.write(Occasion.CASE_REWORKED, Medium.WECHAT, "重办 {number}");
            texts.write(Occasion.CASE_REWORKED, Medium.WECHAT, "再办 {number}");
            return true;
        });

        assertThat(administrator
                        .does(() -> texts.text(Occasion.CASE_REWORKED, Medium.WECHAT))
                        .body())
                .isEqualTo("再办 {number}");
        assertThat(administrator.does(() -> texts.versions(Occasion.CASE_REWORKED, Medium.WECHAT)))
                .extracting(NoticeTexts.Version::version, NoticeTexts.Version::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "28号"), org.assertj.core.groups.Tuple.tuple(1, "28号"));
        assertThat(Desk.in(RUIAN, tenants)
                        .does(() -> texts.text(Occasion.CASE_REWORKED, Medium.WECHAT))
                        .body())
                .isEqualTo(shipped);
        assertThatThrownBy(() -> administrator.does(() -> {
                    texts.write(Occasion.CASE_REWORKED, Medium.SMS, "汉".repeat(400));
                    return true;
                }))
                .isInstanceOf(NoticeTextTooLong.class);
        assertThatThrownBy(() -> administrator.does(() -> {
                    texts.write(Occasion.CASE_REWORKED, Medium.WECHAT, "汉".repeat(683));
                    return true;
                }))
                .isInstanceOf(NoticeTextTooLong.class)
                .hasMessage("WECHAT_TEXT_TOO_LONG");
        assertThat(administrator
                        .does(() -> texts.text(Occasion.CASE_REWORKED, Medium.SMS))
                        .body())
                .contains("{handler}");
    }

    private Answer wrong(Desk desk, SimulatedInbox.Fault fault, SimulatedGateway gateway, NoticeId id, String phone) {
        return desk.does(() -> {
            inbox.does(fault);
            return gateway.send(id, phone, "", "您好");
        });
    }

    /** A notice that nobody delivers but the test: its time is far off. */
    private NoticeId written(TenantId city) {
        NoticeId id = NoticeId.next();
        in(
                city,
                () -> table.insert(
                        id,
                        registered("+8613912345678", Uuids.next()),
                        new NoticeTable.Draft(Medium.SMS, "您好", null),
                        Instant.parse("2031-05-06T00:00:00Z")));
        return id;
    }

    private static Notice registered(String phone, UUID about) {
        return new Notice(
                Occasion.CASE_REGISTERED,
                new Receiver.Citizen(phone),
                about,
                "once " + Uuids.next(),
                Map.of(),
                null,
                false);
    }

    private void deliver(NoticeId id, Gateway gateway, Instant at) {
        in(NINGBO, () -> delivery(new Gateways(List.of(gateway)), at).deliver(List.of(entry(id))));
    }

    /** The gateway is asked, and the process dies before it commits. */
    private void crash(NoticeId id, Gateway gateway) {
        tenants.runAs(
                NINGBO,
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    delivery(new Gateways(List.of(gateway)), NOON).deliver(List.of(entry(id)));
                    status.setRollbackOnly();
                }));
    }

    private NoticeDelivery delivery(Gateways gateways, Instant at) {
        return new NoticeDelivery(table, gateways, followers, THRICE, tenants, Clock.fixed(at, ZoneOffset.UTC));
    }

    private static OutboxEntry entry(NoticeId id) {
        return new OutboxEntry(1, NoticeDelivery.TOPIC, id.value(), 0, NOON);
    }

    private LoggedNotice find(NoticeId id) {
        return in(NINGBO, () -> log.find(id)).orElseThrow();
    }

    private <T> T in(TenantId city, java.util.function.Supplier<T> work) {
        return tenants.runAs(city, () -> new TransactionTemplate(transactions).execute(status -> work.get()));
    }
}
