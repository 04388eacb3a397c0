package city.hotline.notifications;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** A notice; gateways are given it too, so that one that knows ids takes a repetition for what it is. */
public record NoticeId(UUID value) {
    static NoticeId next() {
        return new NoticeId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
