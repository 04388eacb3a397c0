package city.hotline.notifications;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.foundation.RandomText;
import city.hotline.foundation.TextTooLong;
import city.hotline.foundation.Uuids;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class WechatFollowersTests {
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @Autowired
    Tenants tenants;

    @Autowired
    WechatFollowers followers;

    @Autowired
    FollowerTable table;

    @Autowired
    PlatformTransactionManager transactions;

    private final OpenId li = openId();
    private final OpenId wang = openId();
    private final String phone = phone();

    @Test
    void whoeverFollowsIsReachedInHisCityAloneUntilHeFollowsNoMore() {
        assertThat(take(NINGBO, follows(li, phone, 60))).isTrue();
        assertThat(reached(NINGBO, phone)).contains(li);
        assertThat(reached(RUIAN, phone)).isEmpty();

        assertThat(take(NINGBO, follows(li, null, 30))).isTrue();

        assertThat(reached(NINGBO, phone)).isEmpty();
    }

    @Test
    void aRepetitionChangesNothingWhateverItSays() {
        FollowerEvent first = follows(li, phone, 60);
        take(NINGBO, first);
        take(NINGBO, follows(li, null, 50));

        assertThat(take(NINGBO, first)).isFalse();
        assertThat(take(NINGBO, new FollowerEvent(first.id(), li, phone, now))).isFalse();

        assertThat(reached(NINGBO, phone)).isEmpty();
    }

    @Test
    void inWhicheverOrderEventsArriveTheSameHoldsInTheEnd() {
        String other = phone();
        List<FollowerEvent> story = List.of(
                follows(li, phone, 50), follows(wang, phone, 40), follows(li, other, 30), follows(wang, null, 20));

        for (List<FollowerEvent> order : orders(story)) {
            OpenId[] these = {openId(), openId()};
            String[] here = {phone(), phone()};
            order.forEach(event -> take(
                    NINGBO,
                    new FollowerEvent(
                            Uuids.next().toString(),
                            these[event.who().equals(li) ? 0 : 1],
                            event.phone() == null ? null : here[event.phone().equals(phone) ? 0 : 1],
                            event.at())));

            assertThat(reached(NINGBO, here[0])).isEmpty();
            assertThat(reached(NINGBO, here[1])).contains(these[0]);
        }
    }

    @Test
    void aNumberBelongsToWhoeverBoundItLastAndWhoLostItIsNotReachedByIt() {
        take(NINGBO, follows(li, phone, 60));

        assertThat(take(NINGBO, follows(wang, phone, 50))).isTrue();
        assertThat(reached(NINGBO, phone)).contains(wang);
        assertThat(in(NINGBO, () -> table.phoneOf(li))).isEmpty();
        take(NINGBO, follows(wang, null, 40));

        assertThat(reached(NINGBO, phone)).isEmpty();
        assertThat(take(NINGBO, follows(li, phone, 30))).isTrue();
        assertThat(reached(NINGBO, phone)).contains(li);
    }

    @Test
    void aPersonBelongsToTheNumberThatHeNamedLast() {
        String next = phone();
        take(NINGBO, follows(li, phone, 60));

        take(NINGBO, follows(li, next, 50));

        assertThat(reached(NINGBO, phone)).isEmpty();
        assertThat(reached(NINGBO, next)).contains(li);
    }

    @Test
    void ofTwoAtTheSameInstantTheOneThatEndsHolds() {
        take(NINGBO, new FollowerEvent("a" + Uuids.next(), li, null, now));
        take(NINGBO, new FollowerEvent("b" + Uuids.next(), li, phone, now));

        assertThat(reached(NINGBO, phone)).isEmpty();
    }

    @Test
    void anEventOfTheFutureHoldsNoLongerThanOneOfNow() {
        take(NINGBO, new FollowerEvent(Uuids.next().toString(), li, phone, now.plus(Duration.ofDays(300))));

        assertThat(take(
                        NINGBO,
                        new FollowerEvent(
                                Uuids.next().toString(), li, null, Instant.now().plusSeconds(1))))
                .isTrue();
    }

    @Test
    void ofManyAtOnceOneChangesSomething() {
        FollowerEvent event = follows(li, phone, 10);

        long changed =
                IntStream.range(0, 6)
                        .mapToObj(_ -> CompletableFuture.supplyAsync(() -> take(NINGBO, event)))
                        .toList()
                        .stream()
                        .filter(CompletableFuture::join)
                        .count();

        assertThat(changed).isOne();
    }

    @Test
    void aGatewaysRefusalEndsWhatItWasAskedForAndNotWhatCameSince() {
        take(NINGBO, follows(li, phone, 60));
        in(NINGBO, () -> {
            table.end(li, NoticeId.next(), now.minusSeconds(30));
            return li;
        });
        assertThat(reached(NINGBO, phone)).isEmpty();

        take(NINGBO, follows(li, phone, 10));
        in(NINGBO, () -> {
            table.end(li, NoticeId.next(), now.minusSeconds(20));
            return li;
        });

        assertThat(reached(NINGBO, phone)).contains(li);
    }

    @Test
    void anOpenIdHasAFormAndIsNeverPrinted() {
        assertThatThrownBy(() -> new OpenId("o K")).isInstanceOf(OpenIdInvalid.class);
        assertThatThrownBy(() -> new OpenId("")).isInstanceOf(OpenIdInvalid.class);
        assertThatThrownBy(() -> new OpenId("o".repeat(65))).isInstanceOf(TextTooLong.class);
        assertThat(li + " " + follows(li, phone, 1) + " " + new Receiver.Citizen(phone))
                .doesNotContain(li.value(), phone);
    }

    private FollowerEvent follows(OpenId who, @Nullable String number, long secondsAgo) {
        return new FollowerEvent(Uuids.next().toString(), who, number, now.minusSeconds(secondsAgo));
    }

    private boolean take(TenantId city, FollowerEvent event) {
        return tenants.runAs(city, () -> followers.take(event));
    }

    private Optional<OpenId> reached(TenantId city, String number) {
        return in(city, () -> table.openIdOf(number));
    }

    private <T> T in(TenantId city, java.util.function.Supplier<T> work) {
        return tenants.runAs(city, () -> new TransactionTemplate(transactions).execute(status -> work.get()));
    }

    private static List<List<FollowerEvent>> orders(List<FollowerEvent> events) {
        if (events.isEmpty()) {
            return List.of(List.of());
        }
        List<List<FollowerEvent>> all = new ArrayList<>();
        for (FollowerEvent first : events) {
            List<FollowerEvent> rest =
                    events.stream().filter(one -> !one.equals(first)).toList();
            orders(rest).forEach(order -> {
                List<FollowerEvent> whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                all.add(whole);
            });
        }
        return all;
    }

    private static OpenId openId() {
        return new OpenId(RandomText.of(20));
    }

    private static String phone() {
        return "+86139" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
    }
}
