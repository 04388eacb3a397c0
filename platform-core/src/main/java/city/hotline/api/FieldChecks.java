package city.hotline.api;

import city.hotline.foundation.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks field after field and refuses in the end, so that whoever sent them learns of all faults at once. */
final class FieldChecks {
    private final List<FieldRefusal> refused = new ArrayList<>();

    /** What {@code check} gives; null when it refuses, which {@link #finish} will say. */
    <T> @Nullable T field(String path, Supplier<@Nullable T> check) {
        try {
            return check.get();
        } catch (Refusal refusal) {
            refused.add(new FieldRefusal(path, refusal));
            return null;
        }
    }

    /** @throws FieldsRefused when anything was refused */
    void finish() {
        if (!refused.isEmpty()) {
            throw FieldsRefused.of(refused);
        }
    }
}
