package city.hotline.search;

import java.net.URI;
import java.util.Optional;

/** What goes to the search engine for a question, for measuring what the way through the house costs. */
public interface EngineRequests {
    /** Nothing without an engine. For the present city, with the rights of the present operator. */
    Optional<EngineRequest> cases(Question question, int limit);

    /** As {@link #cases}, for all three at once. */
    Optional<EngineRequest> answers(Question question, int limit);

    /**
     * One request.
     *
     * @param to where it is posted
     * @param body as it is sent, {@code application/x-ndjson}
     */
    record EngineRequest(URI to, String body) {}
}
