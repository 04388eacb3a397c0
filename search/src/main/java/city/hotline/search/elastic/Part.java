package city.hotline.search.elastic;

import city.hotline.search.Found;
import city.hotline.search.Sought;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import co.elastic.clients.elasticsearch.core.search.TrackHits;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One of the three things that are looked for: its query, and what its answer means. */
interface Part<H> {
    /** Counting stops here. */
    int MOST = 10_000;

    IndexKind kind();

    SearchRequestBody query(Sought sought, Typed typed);

    Found<H> found(Sought sought, ResponseBody<JsonNode> answer);

    default Found<H> nothing() {
        return new Found<>(List.of(), 0, false);
    }

    static <T> T read(Hit<JsonNode> hit, Class<T> type) {
        JsonNode source = hit.source();
        if (source == null) {
            throw new EngineTrouble("the search engine gave a document without its source", null);
        }
        return SourceJson.MAPPER.treeToValue(source, type);
    }

    static TrackHits counting() {
        return TrackHits.of(track -> track.count(MOST));
    }

    static long total(ResponseBody<?> answer) {
        TotalHits total = answer.hits().total();
        return total == null ? 0 : Math.min(MOST, total.value());
    }
}
