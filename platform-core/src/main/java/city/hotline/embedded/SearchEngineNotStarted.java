package city.hotline.embedded;

import org.jspecify.annotations.Nullable;

/** The embedded search engine did not start; the message says what happened and where to read more. */
public final class SearchEngineNotStarted extends RuntimeException {
    SearchEngineNotStarted(String what, @Nullable Throwable cause) {
        super("The embedded search engine did not start: " + what, cause);
    }
}
