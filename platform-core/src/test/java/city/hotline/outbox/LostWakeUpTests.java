package city.hotline.outbox;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.tenancy.TenantMissing;
import city.hotline.tenancy.TenantsWithWork;
import city.hotline.tenancy.WaitingWork;
import city.hotline.testing.RoomTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What may come between striking a tenant off the list and reading its outbox. */
@RoomTest
class LostWakeUpTests {
    @Autowired
    private Post post;

    @Autowired
    private OutboxTable table;

    @Autowired
    private TenantsWithWork work;

    private final String topic = "test." + UUID.randomUUID();

    @Test
    void aCommitBetweenTheTwoIsReadOrComesBack() {
        post.put(NINGBO, topic, 1);

        int read = post.in(NINGBO, () -> {
            assertThat(work.take(topic)).isTrue();
            aside(() -> post.put(NINGBO, topic, 1));
            return table.due(topic, 500).size();
        });

        assertThat(read).isEqualTo(2);
        assertThat(waiting()).isTrue();
    }

    @Test
    void aTransactionThatIsOpenMeanwhileComesBackAfterItsCommit() {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch drained = new CountDownLatch(1);
        CompletableFuture<List<UUID>> writer = CompletableFuture.supplyAsync(() -> post.in(NINGBO, () -> {
            List<UUID> put = post.put(NINGBO, topic, 1);
            written.countDown();
            await(drained);
            return put;
        }));
        await(written);
        post.put(NINGBO, topic, 1);

        int read = post.in(NINGBO, () -> {
            assertThat(work.take(topic)).isTrue();
            return table.due(topic, 500).size();
        });
        boolean empty = !waiting();
        drained.countDown();
        writer.join();

        assertThat(read).isEqualTo(1);
        assertThat(empty).isTrue();
        assertThat(waiting()).isTrue();
    }

    @Test
    void twoTransactionsOfOneCityDoNotWaitForOneAnother() {
        post.in(NINGBO, () -> {
            post.put(NINGBO, topic, 1);
            return aside(() -> post.put(NINGBO, topic, 1));
        });

        assertThat(post.left(NINGBO, topic)).isEqualTo(2);
    }

    @Test
    void aDrainerThatFailsLeavesTheListAsItWas() {
        post.put(NINGBO, topic, 1);

        assertThatThrownBy(() -> post.in(NINGBO, () -> {
                    work.take(topic);
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");

        assertThat(waiting()).isTrue();
    }

    @Test
    void whoComesSecondFindsNothingToDo() {
        post.put(NINGBO, topic, 1);

        boolean second = post.in(NINGBO, () -> {
            assertThat(work.take(topic)).isTrue();
            return aside(() -> post.in(NINGBO, () -> work.take(topic)));
        });

        assertThat(second).isFalse();
    }

    @Test
    void aCityStrikesOffNothingOfAnother() {
        post.put(NINGBO, topic, 1);

        assertThat(post.in(RUIAN, () -> work.take(topic))).isFalse();

        assertThat(waiting()).isTrue();
        assertThat(work.due("shard2", List.of(topic))).isEmpty();
    }

    @Test
    void theTenantsRoleIsBackAfterTheListWasTouched() {
        String role = post.in(NINGBO, () -> {
            work.leave(topic);
            work.take(topic);
            return post.jdbc.sql("select current_user").query(String.class).single();
        });

        assertThat(role).isEqualTo("t_ningbo");
    }

    @Test
    void aTenantsRoleCannotSeeTheList() {
        assertThatThrownBy(() -> post.in(
                        NINGBO,
                        () -> post.jdbc
                                .sql("select count(*) from shard.tenant_work")
                                .query(Integer.class)
                                .single()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void withoutATenantOrATransactionNothingIsStruckOff() {
        assertThatThrownBy(() -> work.take(topic)).isInstanceOf(TenantMissing.class);
        assertThatThrownBy(() -> post.tenants.runAs(NINGBO, () -> work.take(topic)))
                .isInstanceOf(IllegalStateException.class);
    }

    private boolean waiting() {
        return work.due("main", List.of(topic)).equals(List.of(new WaitingWork(NINGBO, topic)));
    }

    /** In another thread, as another process would. */
    private static <T> T aside(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
