package city.hotline.search.elastic;

import org.jspecify.annotations.Nullable;

/** The engine as a whole does not do its work now. Its message never holds a text of a document or a question. */
final class EngineTrouble extends RuntimeException {
    EngineTrouble(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
