package city.hotline.departments;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies a rule of the dispatch directory. */
public record DispatchRuleId(UUID value) {
    public static DispatchRuleId next() {
        return new DispatchRuleId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
