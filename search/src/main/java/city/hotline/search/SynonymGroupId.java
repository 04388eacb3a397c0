package city.hotline.search;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies a group of synonyms. */
public record SynonymGroupId(UUID value) {
    static SynonymGroupId next() {
        return new SynonymGroupId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
