package city.hotline.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * Something changed that somebody outside the transaction has to hear of. It says which thing, never what it is now: who
 * hands it over reads that for itself, so late and double deliveries do no harm.
 *
 * @param seq rises with every entry of the tenant; for one subject in the order of its commits
 * @param topic which consumer it is for, for example {@code search.case}
 * @param attempts how often handing it over has failed
 */
public record OutboxEntry(long seq, String topic, UUID subject, int attempts, Instant at) {}
