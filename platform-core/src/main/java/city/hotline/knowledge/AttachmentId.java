package city.hotline.knowledge;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies a file that belongs to an article. */
public record AttachmentId(UUID value) {
    public static AttachmentId next() {
        return new AttachmentId(Uuids.next());
    }

    /** @throws IllegalArgumentException when {@code text} is not a UUID */
    public static AttachmentId parse(String text) {
        return new AttachmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
