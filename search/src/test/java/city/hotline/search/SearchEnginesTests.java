package city.hotline.search;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.testing.SearchEngines;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.junit.jupiter.api.Test;

/** The engine of the tests answers the client that the product uses. */
class SearchEnginesTests {
    @Test
    void theEngineOfTheTestsAnswersTheOfficialClient() throws Exception {
        try (ElasticsearchClient client = ElasticsearchClient.of(engine -> engine.host(SearchEngines.url()))) {
            assertThat(client.info().version().number()).startsWith("9.");
            assertThat(client.ping().value()).isTrue();
        }
    }
}
