package city.hotline.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the drainer works.
 *
 * @param batch the most entries that one tenant hands over at a time, 1 to 5,000; it bounds the memory that a backlog takes
 * @param threads how many tenants of a shard are served at the same time
 * @param idle how often a shard is looked at when nothing woke the drainer
 * @param attempts how often an entry is tried before it is a dead letter
 * @param firstRetry how long the first retry waits; each later one waits twice as long, up to {@code longestRetry}
 */
@ConfigurationProperties("hotline.outbox")
record OutboxProperties(
        @DefaultValue("500") int batch,
        @DefaultValue("2") int threads,
        @DefaultValue("250ms") Duration idle,
        @DefaultValue("12") int attempts,
        @DefaultValue("1s") Duration firstRetry,
        @DefaultValue("10m") Duration longestRetry) {

    OutboxProperties {
        within("batch", batch, 5_000);
        within("threads", threads, 64);
        within("attempts", attempts, 1_000);
        positive("idle", idle);
        positive("first-retry", firstRetry);
        positive("longest-retry", longestRetry);
    }

    BackOff retries() {
        return new BackOff(firstRetry, longestRetry);
    }

    private static void within(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException("hotline.outbox." + name + ": 1 to " + most);
        }
    }

    private static void positive(String name, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException("hotline.outbox." + name + ": longer than nothing");
        }
    }
}
