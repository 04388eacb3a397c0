package city.hotline.outbox;

import static city.hotline.testing.TwoCities.NINGBO;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.tenancy.TenantId;
import city.hotline.testing.RoomTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
@Tag("large")
class BacklogTests {
    private static final int MILLION = 1_000_000;

    @Autowired
    private Post post;

    /** What is in memory at a time is one batch for each thread; how long the backlog is does not matter. */
    @Test
    void aMillionEntriesAreTakenBatchByBatchAndHoldUpNobody() {
        TenantId small = post.neighbour();
        Taker taker = new Taker(post.tenants);
        post.pile(NINGBO, taker.topic, MILLION);
        taker.answer = _ -> Map.of();
        post.drainer(Post.hasty(500), taker);
        Post.await(() -> taker.delivered.size() > 2_000);

        UUID one = post.put(small, taker.topic, 1).getFirst();

        Post.await(Duration.ofSeconds(2), () -> taker.delivered.contains(small + " " + one));
        assertThat(taker.largest).hasValue(500);
        assertThat(taker.delivered).hasSizeLessThan(MILLION);
        post.stopAll();
        assertThat(post.left(NINGBO, taker.topic) + taker.delivered.size()).isEqualTo(MILLION + 1);
        post.sweepAll(NINGBO);
    }
}
