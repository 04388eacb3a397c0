package city.hotline.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BatchTests {
    private final UUID one = UUID.randomUUID();
    private final UUID two = UUID.randomUUID();

    @Test
    void aSubjectStandsThereOnceWithItsLatestEntryAndItsMostAttempts() {
        Batch batch = Batch.of(List.of(entry(9, one, 0), entry(4, one, 3), entry(7, two, 0), entry(5, one, 1)));

        assertThat(batch.entries()).extracting(OutboxEntry::seq).containsExactly(7L, 9L);
        assertThat(batch.entries().getLast().attempts()).isEqualTo(3);
        assertThat(batch.rows()).isEqualTo(4);
    }

    @Test
    void whatWasOvertakenIsDoneWithEvenWhenTheLatestIsRefused() {
        Batch batch = Batch.of(List.of(entry(4, one, 0), entry(7, two, 0), entry(9, one, 0)));

        assertThat(batch.done(Set.of(9L))).containsExactlyInAnyOrder(4L, 7L);
    }

    private static OutboxEntry entry(long seq, UUID subject, int attempts) {
        return new OutboxEntry(seq, "topic", subject, attempts, Instant.EPOCH);
    }
}
