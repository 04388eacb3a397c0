package city.hotline.learning;

import org.jspecify.annotations.Nullable;

/** Stored bytes are no model of this kind and version. Whoever stored them trains anew. */
public final class ModelUnreadable extends RuntimeException {
    ModelUnreadable(String kind, @Nullable Throwable cause) {
        super("no readable model of kind " + kind, cause);
    }
}
