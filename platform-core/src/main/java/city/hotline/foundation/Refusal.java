package city.hotline.foundation;

import java.time.Duration;
import java.util.List;

/**
 * A business refusal: somebody asked for something that the rules do not allow. It knows its stable code and its facts,
 * nothing of HTTP and nothing of screens; its sentences stand in the bundle {@code messages/refusals} under the code.
 *
 * <p>The message of the exception is the code alone: facts may be names, numbers or free text and never reach a log.
 */
public abstract class Refusal extends RuntimeException {

    /** What sort of refusal it is; the API's one mapper chooses the status from it. */
    public enum Kind {
        UNAUTHENTICATED,
        FORBIDDEN,
        UNKNOWN,
        CONFLICT,
        MALFORMED,
        INVALID,
        TOO_LARGE,
        LIMITED,
        UNAVAILABLE
    }

    private final Kind kind;
    private final String code;
    private final transient List<Object> facts;

    /**
     * @param code stable, in capitals, for example {@code CASE_CHANGED}
     * @param facts what the sentences name, in the order of their places {0}, {1} …
     */
    protected Refusal(Kind kind, String code, Object... facts) {
        super(code, null, true, true);
        this.kind = kind;
        this.code = code;
        this.facts = List.of(facts);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<Object> facts() {
        return facts;
    }

    /** After how long the same may be allowed; zero when time alone changes nothing, or when nobody knows. */
    public Duration retryAfter() {
        return kind == Kind.UNAVAILABLE ? Duration.ofSeconds(1) : Duration.ZERO;
    }
}
