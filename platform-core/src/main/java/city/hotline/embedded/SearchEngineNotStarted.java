package city.hotline.embedded;

import org.jspecify.annotations.Nullable;

/** The embedded search engine did not start; everything else goes on without it. */
public final class SearchEngineNotStarted extends RuntimeException {
    private final String what;

    SearchEngineNotStarted(String what, @Nullable Throwable cause) {
        super("The embedded search engine did not start: " + what, cause);
        this.what = what;
    }

    /** What happened, and where to read more. */
    public String what() {
        return what;
    }
}
