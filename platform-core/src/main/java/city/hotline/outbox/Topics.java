package city.hotline.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** Who takes what, and which consumers rest because they said that they cannot take anything now. */
final class Topics {
    private static final BackOff REST = new BackOff(Duration.ofMillis(500), Duration.ofSeconds(15));

    private final Map<String, OutboxConsumer> consumers = new HashMap<>();
    private final Map<OutboxConsumer, Rest> resting = new ConcurrentHashMap<>();

    /** @throws IllegalStateException when two consumers take one topic */
    Topics(Stream<OutboxConsumer> all) {
        all.forEach(consumer -> consumer.topics().forEach(topic -> {
            if (consumers.putIfAbsent(topic, consumer) != null) {
                throw new IllegalStateException("two consumers take the topic " + topic);
            }
        }));
    }

    boolean isEmpty() {
        return consumers.isEmpty();
    }

    /** The topics that somebody takes, whether he rests or not. */
    Set<String> all() {
        return consumers.keySet();
    }

    /** Whether the topic may be handed over now. */
    boolean isReady(String topic) {
        Rest rest = resting.get(consumer(topic));
        return rest == null || System.nanoTime() - rest.until >= 0;
    }

    OutboxConsumer consumer(String topic) {
        OutboxConsumer consumer = consumers.get(topic);
        if (consumer == null) {
            throw new IllegalArgumentException("nobody takes the topic " + topic);
        }
        return consumer;
    }

    /** The topic's consumer, with all its topics, is left alone for a while, longer each time. */
    void rest(String topic) {
        resting.compute(consumer(topic), (_, before) -> {
            // Turns that ran at the same time and failed of the same cause count once.
            boolean already = before != null && System.nanoTime() - before.until < 0;
            return already ? before : Rest.after(before == null ? 1 : before.failures + 1);
        });
    }

    /** The topic's consumer took something. */
    void works(String topic) {
        resting.remove(consumer(topic));
    }

    private record Rest(int failures, long until) {
        static Rest after(int failures) {
            Duration wait = REST.after(failures, ThreadLocalRandom.current().nextDouble());
            return new Rest(failures, System.nanoTime() + wait.toNanos());
        }
    }
}
