package city.hotline.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;

/**
 * The two clients of one cluster: questions give up early, writing has time.
 *
 * @param asking gives up after {@code hotline.search.request}
 * @param writing gives up after {@code hotline.search.writing}
 */
record Elastic(ElasticsearchClient asking, ElasticsearchClient writing) implements AutoCloseable {

    /** Something that the engine is asked to do. */
    interface Request<T> {
        T send() throws IOException;
    }

    /**
     * Sends it, and tells trouble of the whole engine from an answer.
     *
     * @throws EngineTrouble when it cannot be reached, is too slow, rejects or is not ready
     * @throws ElasticsearchException when it refused this request
     */
    static <T> T send(Request<T> request) {
        try {
            return request.send();
        } catch (IOException unreachable) {
            throw new EngineTrouble("the search engine did not answer", unreachable);
        } catch (ElasticsearchException refused) {
            if (isTrouble(refused.status())) {
                throw new EngineTrouble("the search engine answered " + refused.status(), refused);
            }
            throw refused;
        }
    }

    /** Too much at once, not ready, blocked as its disk is full, or nobody let us in. */
    static boolean isTrouble(int status) {
        return status == 429 || status >= 500 || status == 401 || status == 403;
    }

    @Override
    public void close() throws IOException {
        asking.close();
        writing.close();
    }
}
