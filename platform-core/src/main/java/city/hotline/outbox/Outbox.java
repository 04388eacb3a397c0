package city.hotline.outbox;

import java.util.Collection;
import java.util.UUID;

/** Where a room leaves word for what happens outside its transaction. */
public interface Outbox {
    /**
     * Adds an entry for each subject to the present transaction, for the present tenant: it commits or vanishes with it.
     *
     * @throws IllegalStateException outside a transaction
     */
    void put(String topic, Collection<UUID> subjects);
}
