package city.hotline.notifications;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.foundation.Uuids;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Operators;
import city.hotline.testing.RoomTest;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class InboundMessagesTests {
    private final Instant now = Instant.now();

    @Autowired
    Tenants tenants;

    @Autowired
    InboundMessages messages;

    @Autowired
    SimulatedInbox inbox;

    private final String phone = "+86139" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);

    @Test
    void aWordInAnyWidthAndCaseStopsMessagesAndItsRepetitionChangesNothing() {
        String id = Uuids.next().toString();

        assertThat(take(NINGBO, new InboundMessage(id, phone, " ｔｄ ", now))).isTrue();
        assertThat(take(NINGBO, new InboundMessage(id, phone, "TD", now))).isFalse();
        assertThat(take(NINGBO, message("退订", now))).isFalse();

        assertThat(unwanted(NINGBO)).isTrue();
        assertThat(unwanted(RUIAN)).isFalse();
    }

    @Test
    void theLastWishHoldsWhicheverArrivesLast() {
        assertThat(take(NINGBO, message("TD", now.minusSeconds(60)))).isTrue();
        assertThat(take(NINGBO, message("恢复", now.minusSeconds(10)))).isTrue();

        assertThat(take(NINGBO, message("TD", now.minusSeconds(30)))).isFalse();

        assertThat(unwanted(NINGBO)).isFalse();
        assertThat(take(NINGBO, message("TD", now.minusSeconds(5)))).isTrue();
        assertThat(unwanted(NINGBO)).isTrue();
    }

    @Test
    void aRepetitionOfAWishThatWasTakenBackDoesNotReturn() {
        String id = Uuids.next().toString();
        take(NINGBO, new InboundMessage(id, phone, "TD", now.minusSeconds(60)));
        take(NINGBO, message("HF", now.minusSeconds(60)));

        assertThat(take(NINGBO, new InboundMessage(id, phone, "TD", now))).isFalse();
        assertThat(unwanted(NINGBO)).isFalse();
    }

    @Test
    void aMessageOfTheFutureHoldsNoLongerThanOneOfNow() {
        take(NINGBO, message("TD", now.plus(Duration.ofDays(300))));

        assertThat(take(NINGBO, message("HF", Instant.now().plusSeconds(1)))).isTrue();
    }

    @Test
    void whatIsNoWishIsNotKept() {
        assertThat(take(NINGBO, message("什么时候来修？", now))).isFalse();
        assertThat(unwanted(NINGBO)).isFalse();
    }

    @Test
    void ofManyAtOnceOneChangesSomething() {
        String id = Uuids.next().toString();

        long changed = IntStream.range(0, 6)
                .mapToObj(_ ->
                        CompletableFuture.supplyAsync(() -> take(NINGBO, new InboundMessage(id, phone, "TD", now))))
                .toList()
                .stream()
                .filter(CompletableFuture::join)
                .count();

        assertThat(changed).isOne();
    }

    private InboundMessage message(String text, Instant at) {
        return new InboundMessage(Uuids.next().toString(), phone, text, at);
    }

    private boolean take(TenantId city, InboundMessage message) {
        return tenants.runAs(city, () -> messages.take(message));
    }

    private boolean unwanted(TenantId city) {
        return tenants.runAs(
                city, () -> CurrentOperator.runAs(Operators.of(city, Role.SUPERVISOR), () -> inbox.unwanted(phone)));
    }
}
