package city.hotline.notifications;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import city.hotline.cases.Desk;
import city.hotline.foundation.RandomText;
import city.hotline.foundation.Uuids;
import city.hotline.outbox.OutboxEntry;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** WeChat where a citizen follows, and what becomes of a notice that it does not take. Nobody delivers but the test. */
@RoomTest
class WechatDeliveryTests {
    private static final Instant NOON = Instant.parse("2031-05-06T04:00:00Z");
    private static final Instant NIGHT = Instant.parse("2031-05-06T15:00:00Z");
    private static final Instant MORNING = Instant.parse("2031-05-07T00:00:00Z");
    private static final String PLACE = NoticeTable.SECRET;
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
    NoticeLog log;

    @Autowired
    Notices notices;

    @Autowired
    WechatFollowers followers;

    @Autowired
    FollowerTable follows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final PretendedGateway wechat = new PretendedGateway(Medium.WECHAT, true);
    private final PretendedGateway sms = new PretendedGateway(true);
    private final Gateways both = new Gateways(List.of(wechat, sms));
    private final String phone = "+86139" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
    private final OpenId openId = new OpenId(RandomText.of(20));

    @BeforeEach
    void follow() {
        follow(NINGBO, phone);
    }

    @Test
    void whoeverFollowsIsWrittenToByWechatAndWhoDoesNotBySms() {
        UUID about = Uuids.next();

        in(NINGBO, () -> notices.send(registered(about)));
        in(RUIAN, () -> notices.send(registered(about)));

        assertThat(of(NINGBO, about))
                .extracting(LoggedNotice::medium, LoggedNotice::phone)
                .containsExactly(tuple(Medium.WECHAT, "**** " + phone.substring(10)));
        assertThat(of(NINGBO, about).getFirst().body()).contains("进展将在这里告诉您");
        assertThat(of(RUIAN, about)).extracting(LoggedNotice::medium).containsExactly(Medium.SMS);
        assertThat(of(RUIAN, about).getFirst().body()).contains("进展将短信告知");
    }

    @Test
    void withoutAGatewayForWechatCitizensAreWrittenToBySmsAndMailboxesByMail() {
        MediumChoice without = new MediumChoice(follows, new Gateways(List.of(sms)));
        MediumChoice with = new MediumChoice(follows, both);

        assertThat(in(NINGBO, () -> without.of(new Receiver.Citizen(phone)))).isEqualTo(Medium.SMS);
        assertThat(in(NINGBO, () -> with.of(new Receiver.Citizen(phone)))).isEqualTo(Medium.WECHAT);
        assertThat(in(NINGBO, () -> with.of(new Receiver.Mailbox("liu@city.test"))))
                .isEqualTo(Medium.EMAIL);
    }

    @Test
    void theGatewayIsGivenTheOpenIdOfThisCityAndNeverTheNumber() {
        NoticeId id = written();

        deliver(id, both, NOON);

        assertThat(find(id))
                .extracting(LoggedNotice::state, LoggedNotice::medium, LoggedNotice::instead)
                .containsExactly(NoticeState.SENT, Medium.WECHAT, "");
        assertThat(wechat.receivers()).containsExactly(openId.value());
        assertThat(sms.arrived()).isEmpty();
    }

    @Test
    void whoIsKnownInBothCitiesGetsEachCitysNoticeByThatCitysWay() {
        follow(RUIAN, phone);
        tenants.runAs(NINGBO, () -> followers.take(event(null)));
        UUID about = Uuids.next();

        in(NINGBO, () -> notices.send(registered(about)));
        in(RUIAN, () -> notices.send(registered(about)));

        assertThat(of(NINGBO, about)).extracting(LoggedNotice::medium).containsExactly(Medium.SMS);
        assertThat(of(RUIAN, about)).extracting(LoggedNotice::medium).containsExactly(Medium.WECHAT);
    }

    @Test
    void whatWechatRefusesGoesBySmsOnceWithTheWordsOfThatMomentAndTheLink() {
        NoticeId id = written();
        wechat.does(SimulatedInbox.Fault.REFUSES);

        deliver(id, both, NOON);
        assertThat(find(id))
                .extracting(LoggedNotice::state, LoggedNotice::medium, LoggedNotice::instead, LoggedNotice::body)
                .containsExactly(NoticeState.QUEUED, Medium.SMS, "OPENID_REFUSED", "短信 …");
        assertThat(waiting(id)).isTrue();
        deliver(id, both, NOON);
        deliver(id, both, NOON);

        assertThat(find(id).state()).isEqualTo(NoticeState.SENT);
        assertThat(find(id).instead()).isEqualTo("OPENID_REFUSED");
        assertThat(wechat.arrived()).isEmpty();
        assertThat(sms.bodies()).containsExactly("短信 geheim");
        assertThat(reached()).isTrue();
    }

    @Test
    void whoeverFollowsNoMoreGetsAnSmsAndIsNotAskedForAgain() {
        NoticeId id = written();
        wechat.does(SimulatedInbox.Fault.NOT_FOLLOWING);

        deliver(id, both, NOON);
        deliver(id, both, NOON);

        assertThat(find(id))
                .extracting(LoggedNotice::state, LoggedNotice::instead)
                .containsExactly(NoticeState.SENT, "NOT_FOLLOWING");
        assertThat(sms.arrived()).containsExactly(id);
        assertThat(reached()).isFalse();
        assertThat(in(NINGBO, () -> new MediumChoice(follows, both).of(new Receiver.Citizen(phone))))
                .isEqualTo(Medium.SMS);
    }

    @Test
    void whoeverUnfollowedSinceItWasWrittenGetsAnSmsAndNoGatewayIsAsked() {
        NoticeId id = written();
        tenants.runAs(NINGBO, () -> followers.take(event(null)));

        deliver(id, both, NOON);
        deliver(id, both, NOON);

        assertThat(find(id).instead()).isEqualTo("NOT_FOLLOWING");
        assertThat(wechat.receivers()).isEmpty();
        assertThat(sms.arrived()).containsExactly(id);
    }

    @Test
    void whereTheGatewayIsGoneAtDeliveryOrStaysAwayItGoesBySms() {
        NoticeId gone = written();
        NoticeId away = written();
        wechat.does(SimulatedInbox.Fault.AWAY);

        deliver(gone, new Gateways(List.of(sms)), NOON);
        deliver(gone, new Gateways(List.of(sms)), NOON);
        for (int i = 0; i < 4; i++) {
            deliver(away, both, NOON);
        }

        assertThat(List.of(find(gone), find(away)))
                .extracting(LoggedNotice::state, LoggedNotice::instead)
                .containsExactly(tuple(NoticeState.SENT, "NO_GATEWAY"), tuple(NoticeState.SENT, "GATEWAY_AWAY"));
        assertThat(sms.arrived()).containsExactly(gone, away);
    }

    @Test
    void aLostAnswerIsAskedAgainByItsIdAndNeverSentBySmsToo() {
        NoticeId known = written();
        NoticeId unknown = written();
        wechat.does(SimulatedInbox.Fault.LOSES_ANSWERS);
        deliver(known, both, NOON);
        deliver(unknown, both, NOON);

        wechat.does(SimulatedInbox.Fault.NONE);
        deliver(known, both, NOON);
        wechat.does(SimulatedInbox.Fault.AWAY);
        deliver(unknown, both, NOON);
        wechat.does(SimulatedInbox.Fault.NOT_FOLLOWING);
        deliver(unknown, both, NOON);

        assertThat(List.of(find(known), find(unknown)))
                .extracting(LoggedNotice::state, LoggedNotice::medium, LoggedNotice::reason)
                .containsExactly(
                        tuple(NoticeState.SENT, Medium.WECHAT, ""),
                        tuple(NoticeState.UNKNOWN, Medium.WECHAT, "ANSWER_LOST"));
        assertThat(wechat.arrived()).containsExactly(known, unknown);
        assertThat(sms.arrived()).isEmpty();
    }

    @Test
    void aCrashBetweenAskAndAnswerIsInDoubtOverNightToo() {
        NoticeId asked = written();
        NoticeId without = written();
        crash(asked);
        crash(without);

        deliver(asked, both, NIGHT);
        assertThat(find(asked))
                .extracting(LoggedNotice::state, LoggedNotice::next)
                .containsExactly(NoticeState.HELD, MORNING);
        wechat.does(SimulatedInbox.Fault.REFUSES);
        deliver(asked, both, MORNING);
        deliver(without, new Gateways(List.of(sms)), NOON);

        assertThat(List.of(find(asked), find(without)))
                .extracting(LoggedNotice::state)
                .containsOnly(NoticeState.UNKNOWN);
        assertThat(sms.arrived()).isEmpty();
    }

    @Test
    void whatGoesBySmsInsteadKeepsTheQuietHours() {
        NoticeId id = written();
        deliver(id, new Gateways(List.of(sms)), NIGHT);

        deliver(id, both, NIGHT);

        assertThat(find(id))
                .extracting(LoggedNotice::state, LoggedNotice::next, LoggedNotice::instead)
                .containsExactly(NoticeState.HELD, MORNING, "NO_GATEWAY");
        deliver(id, both, MORNING);
        assertThat(find(id).state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void whoeverWantsNothingIsNotWrittenToByEitherMedium() {
        UUID first = Uuids.next();
        UUID second = Uuids.next();
        NoticeId underway = written();
        in(NINGBO, () -> notices.send(registered(first)));
        Desk.in(NINGBO, tenants).does(() -> {
            notices.wish(of(NINGBO, first).getFirst().id(), false, "市民来电要求");
            return first;
        });

        in(NINGBO, () -> notices.send(registered(second)));
        wechat.does(SimulatedInbox.Fault.NOT_FOLLOWING);
        deliver(underway, both, NOON);

        assertThat(of(NINGBO, second)).extracting(LoggedNotice::state).containsExactly(NoticeState.DECLINED);
        assertThat(find(underway))
                .extracting(LoggedNotice::state, LoggedNotice::unwanted)
                .containsExactly(NoticeState.DECLINED, true);
        assertThat(sms.arrived()).isEmpty();
    }

    @Test
    void whatAPersonSendsAgainAfterADoubtMayGoBySms() {
        NoticeId id = written("", null);
        crash(id);
        deliver(id, new Gateways(List.of(sms)), NOON);
        assertThat(find(id).state()).isEqualTo(NoticeState.UNKNOWN);

        in(NINGBO, () -> {
            assertThat(table.again(id)).isTrue();
            return delivery(new Gateways(List.of(sms)), NOON).deliver(List.of(entry(id)));
        });

        assertThat(find(id))
                .extracting(LoggedNotice::medium, LoggedNotice::instead)
                .containsExactly(Medium.SMS, "NO_GATEWAY");
    }

    @Test
    void aNoticeWhoseLinkIsForgottenIsNotSentAgain() {
        NoticeId id = written();
        crash(id);
        deliver(id, new Gateways(List.of(sms)), NOON);

        assertThat(in(NINGBO, () -> table.again(id))).isFalse();
    }

    @Test
    void theLogIsNarrowedToTheMediumThatItWentBy() {
        NoticeId taken = written();
        NoticeId instead = written();
        deliver(taken, both, NOON);
        deliver(instead, new Gateways(List.of(sms)), NOON);
        String end = phone.substring(10);

        assertThat(logged(Medium.WECHAT, end)).contains(taken).doesNotContain(instead);
        assertThat(logged(Medium.SMS, end)).contains(instead).doesNotContain(taken);
    }

    private List<NoticeId> logged(Medium medium, String end) {
        NoticeFilter filter = new NoticeFilter(null, null, medium, null, end, null, null);
        return Desk.in(NINGBO, tenants).does(() -> notices.log(filter)).stream()
                .map(LoggedNotice::id)
                .toList();
    }

    /** Whether the outbox will deliver it at noon. */
    private boolean waiting(NoticeId id) {
        return in(
                NINGBO,
                () -> jdbc.sql("select exists (select from outbox where subject = :id and next_try_at = :noon)")
                        .param("id", id.value())
                        .param("noon", NOON.atOffset(ZoneOffset.UTC))
                        .query(Boolean.class)
                        .single());
    }

    private void follow(TenantId city, String number) {
        tenants.runAs(city, () -> followers.take(event(number)));
    }

    private FollowerEvent event(@org.jspecify.annotations.Nullable String number) {
        return new FollowerEvent(Uuids.next().toString(), openId, number, Instant.now());
    }

    private Notice registered(UUID about) {
        return new Notice(
                Occasion.CASE_REGISTERED,
                new Receiver.Citizen(phone),
                about,
                "once " + Uuids.next(),
                Map.of(),
                null,
                false);
    }

    /** A notice by WeChat with a link in it, whose time is far off. */
    private NoticeId written() {
        return written(PLACE, "geheim");
    }

    private NoticeId written(String end, @Nullable String secret) {
        NoticeId id = NoticeId.next();
        Notice asked = new Notice(
                Occasion.CASE_ACCEPTED,
                new Receiver.Citizen(phone),
                Uuids.next(),
                "once " + Uuids.next(),
                Map.of(),
                secret,
                false);
        NoticeTable.Draft draft = new NoticeTable.Draft(Medium.WECHAT, "微信 " + end, "短信 " + end);
        in(NINGBO, () -> table.insert(id, asked, draft, Instant.parse("2031-05-06T00:00:00Z")));
        return id;
    }

    private void deliver(NoticeId id, Gateways gateways, Instant at) {
        in(NINGBO, () -> delivery(gateways, at).deliver(List.of(entry(id))));
    }

    /** The gateway is asked, and the process dies before it commits. */
    private void crash(NoticeId id) {
        tenants.runAs(
                NINGBO,
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    delivery(both, NOON).deliver(List.of(entry(id)));
                    status.setRollbackOnly();
                }));
    }

    private NoticeDelivery delivery(Gateways gateways, Instant at) {
        return new NoticeDelivery(table, gateways, follows, THRICE, tenants, Clock.fixed(at, ZoneOffset.UTC));
    }

    private static OutboxEntry entry(NoticeId id) {
        return new OutboxEntry(1, NoticeDelivery.TOPIC, id.value(), 0, NOON);
    }

    private LoggedNotice find(NoticeId id) {
        return in(NINGBO, () -> log.find(id)).orElseThrow();
    }

    private List<LoggedNotice> of(TenantId city, UUID about) {
        return Desk.in(city, tenants).does(() -> notices.of(about));
    }

    private boolean reached() {
        return in(NINGBO, () -> follows.openIdOf(phone)).isPresent();
    }

    private <T> T in(TenantId city, Supplier<T> work) {
        return tenants.runAs(city, () -> new TransactionTemplate(transactions).execute(status -> work.get()));
    }
}
