package city.hotline.outbox;

import java.util.List;
import java.util.Map;

/** Takes the entries of its topics out of the house. There is one for each topic. */
public interface OutboxConsumer {
    /** The topics that it takes; the same at every call. */
    List<String> topics();

    /** Whether entries of its topics are put in long before they are due; the same at every call. */
    default boolean schedules() {
        return false;
    }

    /** The most that it takes at a time; few where it keeps from others what they work on. The same at every call. */
    default int most() {
        return Integer.MAX_VALUE;
    }

    /**
     * Hands a batch over. Called as the tenant whose entries they are, inside the transaction that holds them, so it may
     * read that tenant's tables; each subject stands in a batch once, with its highest {@code seq}.
     *
     * @return for each entry that was refused, by its {@code seq}, why, in the manner of an exception's type: no word of a
     *     citizen, and only its harmless beginning is kept. It is tried again later and becomes a dead letter in the end;
     *     all the others are done
     * @throws ConsumerUnavailable when nothing can be handed over now: all of it is tried again later and nothing is counted
     *     as an attempt
     */
    Map<Long, String> deliver(List<OutboxEntry> batch);
}
