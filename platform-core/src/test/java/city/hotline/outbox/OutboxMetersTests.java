package city.hotline.outbox;

import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.tenancy.WaitingWork;
import city.hotline.testing.RoomTest;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class OutboxMetersTests {
    @Autowired
    private OutboxMeters meters;

    @Autowired
    private Turns turns;

    @Autowired
    private Post post;

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void whatIsDeliveredAndRefusedIsCounted() {
        meters.bindTo(registry);
        Taker taker = new Taker(post.tenants);
        UUID refused = post.put(RUIAN, taker.topic, 3).getFirst();
        taker.refuse(Set.of(refused), "refused");
        double delivered = count("delivered");
        double turnedAway = count("refused");

        turns.take(new WaitingWork(RUIAN, taker.topic), taker, 500);

        assertThat(count("delivered")).isEqualTo(delivered + 2);
        assertThat(count("refused")).isEqualTo(turnedAway + 1);
        assertThat(registry.get("hotline.outbox.buried").functionCounter().count())
                .isNotNegative();
        assertThat(registry.get("hotline.outbox.waiting").gauge().value()).isNotNegative();
    }

    private double count(String name) {
        return registry.get("hotline.outbox." + name).functionCounter().count();
    }
}
