package city.hotline.outbox;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantState;
import city.hotline.testing.RoomTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class DrainerTests {
    @Autowired
    private Post post;

    private Taker taker;

    @BeforeEach
    void aConsumerOfItsOwn() {
        taker = new Taker(post.tenants);
    }

    @AfterEach
    void stop() {
        post.stopAll();
    }

    @Test
    void whatWasCommittedIsDeliveredAtOnceAsItsCity() {
        post.drainer(
                new OutboxProperties(500, 2, Duration.ofMinutes(1), 12, Duration.ofSeconds(1), Duration.ofMinutes(1)),
                taker);
        Post.pause(300);

        UUID one = post.put(NINGBO, taker.topic, 1).getFirst();
        UUID two = post.put(RUIAN, taker.topic, 1).getFirst();

        Post.await(Duration.ofSeconds(5), () -> taker.delivered.size() == 2);
        assertThat(taker.delivered).containsExactlyInAnyOrder("ningbo " + one, "ruian " + two);
        Post.await(() -> post.left(NINGBO, taker.topic) == 0);
    }

    @Test
    void whatRolledBackIsDeliveredToNobody() {
        post.drainer(Post.hasty(500), taker);

        assertThatThrownBy(() -> post.in(NINGBO, () -> {
                    post.put(NINGBO, taker.topic, 3);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");

        UUID after = post.put(NINGBO, taker.topic, 1).getFirst();
        Post.await(() -> !taker.delivered.isEmpty());
        assertThat(taker.delivered).containsExactly("ningbo " + after);
    }

    @Test
    void citiesWithTheSameSubjectGetTheirOwn() {
        UUID shared = UUID.randomUUID();
        post.put(NINGBO, taker.topic, List.of(shared));
        post.put(RUIAN, taker.topic, List.of(shared));

        post.drainer(Post.hasty(500), taker);

        Post.await(() -> taker.delivered.size() == 2);
        assertThat(taker.delivered).containsExactlyInAnyOrder("ningbo " + shared, "ruian " + shared);
    }

    @Test
    void wordLeftOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> post.outside(NINGBO, taker.topic)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void entriesThatNobodyTakesWait() {
        post.put(NINGBO, "test.nobody", 1);
        int before = post.left(NINGBO, "test.nobody");
        post.drainer(Post.hasty(500), taker);

        post.put(NINGBO, taker.topic, 1);

        Post.await(() -> taker.delivered.size() == 1);
        assertThat(post.left(NINGBO, "test.nobody")).isEqualTo(before);
    }

    @Test
    void manyChangesOfOneSubjectAreOneDelivery() {
        UUID subject = UUID.randomUUID();
        for (int i = 0; i < 20; i++) {
            post.put(NINGBO, taker.topic, List.of(subject));
        }

        post.drainer(Post.hasty(500), taker);

        Post.await(() -> post.left(NINGBO, taker.topic) == 0);
        assertThat(taker.delivered).hasSize(1);
    }

    @Test
    void anEntryThatIsRefusedIsTriedAgainAndTheOthersAreDone() {
        List<UUID> subjects = post.put(NINGBO, taker.topic, 500);
        UUID refused = subjects.get(250);
        taker.refuse(Set.of(refused), "mapper_parsing_exception");
        post.drainer(Post.hasty(500), taker);

        Post.await(() -> taker.delivered.size() == 499);
        taker.answer = _ -> Map.of();

        Post.await(() -> taker.delivered.size() == 500);
        assertThat(taker.effects).hasSize(500);
        Post.await(() -> post.left(NINGBO, taker.topic) == 0);
    }

    @Test
    void afterItsLastAttemptAnEntryIsADeadLetterWithItsReason() {
        UUID refused = post.put(NINGBO, taker.topic, 1).getFirst();
        taker.refuse(Set.of(refused), "mapper_parsing_exception [张三]");
        post.drainer(Post.hasty(500), taker);

        Post.await(() -> post.dead(NINGBO, taker.topic) == 1);

        assertThat(taker.calls).hasValue(12);
        assertThat(post.reason(NINGBO, taker.topic)).isEqualTo("mapper_parsing_exception");
        post.put(NINGBO, taker.topic, 1);
        Post.await(() -> taker.delivered.size() == 1);
    }

    @Test
    void anEntryThatMakesTheConsumerThrowIsFoundAndBlocksNothing() {
        List<UUID> subjects = post.put(NINGBO, taker.topic, 500);
        Set<UUID> poison = Set.of(subjects.get(3), subjects.get(400));
        taker.answer = batch -> {
            if (batch.stream().anyMatch(entry -> poison.contains(entry.subject()))) {
                throw new IllegalArgumentException("poison");
            }
            return Map.of();
        };

        post.drainer(Post.hasty(500), taker);

        Post.await(() -> taker.effects.size() == 498);
        Post.await(() -> post.dead(NINGBO, taker.topic) == 2);
        assertThat(post.left(NINGBO, taker.topic)).isEqualTo(2);
        assertThat(taker.delivered).hasSize(498);
        assertThat(post.reason(NINGBO, taker.topic)).isEqualTo("IllegalArgumentException");
    }

    @Test
    void aConsumerThatIsAwayCostsNoAttemptAndGetsAllWhenItIsBack() {
        post.put(NINGBO, taker.topic, 700);
        taker.answer = _ -> {
            throw new ConsumerUnavailable("away", new IllegalStateException());
        };
        post.drainer(Post.hasty(500), taker);
        Post.await(() -> taker.calls.get() >= 2);
        assertThat(post.mostAttempts(NINGBO, taker.topic)).isZero();
        int calls = taker.calls.get();

        taker.answer = _ -> Map.of();

        assertThat(calls).isLessThan(10);
        Post.await(() -> taker.effects.size() == 700);
        Post.await(() -> post.left(NINGBO, taker.topic) == 0);
    }

    @Test
    void aSuspendedCityIsLeftAlone() {
        TenantId suspended = post.neighbour();
        post.put(suspended, taker.topic, 1);
        post.controlPlane.enter(suspended, TenantState.SUSPENDED);

        post.drainer(Post.hasty(500), taker);
        post.put(NINGBO, taker.topic, 1);
        Post.await(() -> taker.delivered.size() == 1);
        Post.pause(300);
        assertThat(taker.delivered).allMatch(what -> what.startsWith("ningbo"));

        post.controlPlane.resume(suspended);
        Post.await(() -> taker.delivered.size() == 2);
    }

    @Test
    void twoDrainersDeliverEverythingAndEachEffectOnce() {
        post.drainer(Post.hasty(7), taker);
        post.drainer(Post.hasty(11), taker);

        List<UUID> subjects = Stream.generate(() -> post.put(NINGBO, taker.topic, 20))
                .limit(50)
                .flatMap(List::stream)
                .toList();

        Post.await(() -> post.left(NINGBO, taker.topic) == 0);
        assertThat(taker.effects.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        subjects.stream().map(subject -> "ningbo " + subject).toList());
        assertThat(taker.delivered).hasSize(1000);
    }

    @Test
    void aTurnWhoseConnectionDiesLosesNothing() throws Exception {
        CountDownLatch killed = new CountDownLatch(1);
        taker.answer = _ -> {
            if (killed.getCount() > 0) {
                post.killThisConnection();
                killed.countDown();
            }
            return Map.of();
        };
        post.put(NINGBO, taker.topic, 30);

        post.drainer(Post.hasty(500), taker);

        killed.await();
        Post.await(() -> post.left(NINGBO, taker.topic) == 0);
        assertThat(taker.effects).hasSize(30);
        assertThat(post.mostAttempts(NINGBO, taker.topic)).isZero();
    }

    @Test
    void aBacklogOfOneCityDoesNotHoldUpAnother() {
        TenantId small = post.neighbour();
        post.pile(NINGBO, taker.topic, 100_000);
        taker.answer = _ -> {
            Post.pause(2);
            return Map.of();
        };
        post.drainer(Post.hasty(50), taker);
        Post.await(() -> taker.delivered.size() > 200);

        UUID one = post.put(small, taker.topic, 1).getFirst();

        Post.await(Duration.ofSeconds(2), () -> taker.delivered.contains(small + " " + one));
        assertThat(taker.effects).hasSizeLessThan(50_000);
        post.stopAll();
        post.sweep(NINGBO, taker.topic);
    }
}
