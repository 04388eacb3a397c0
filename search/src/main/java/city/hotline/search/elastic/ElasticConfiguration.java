package city.hotline.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.TransportUtils;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Makes the clients by hand: Spring Boot's own module for them is not part of the house. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchProperties.class)
class ElasticConfiguration {
    private static final int CONNECTIONS = 50;

    @Bean
    @Conditional(EngineNamed.class)
    Elastic elastic(SearchProperties properties) throws IOException {
        return new Elastic(client(properties, properties.request()), client(properties, properties.writing()));
    }

    private static ElasticsearchClient client(SearchProperties properties, Duration longest) throws IOException {
        Timeout connect = Timeout.of(properties.connect());
        Timeout answer = Timeout.of(longest);
        Rest5ClientBuilder builder = Rest5Client.builder(properties.url().toArray(URI[]::new))
                .setDefaultHeaders(credentials(properties))
                .setConnectionConfigCallback(connection -> connection.setConnectTimeout(connect))
                .setConnectionManagerCallback(
                        pool -> pool.setMaxConnPerRoute(CONNECTIONS).setMaxConnTotal(2 * CONNECTIONS))
                .setRequestConfigCallback(
                        request -> request.setResponseTimeout(answer).setConnectionRequestTimeout(answer));
        if (properties.caCertificate() != null) {
            builder.setSSLContext(TransportUtils.sslContextFromHttpCaCrt(
                    properties.caCertificate().toFile()));
        }
        return new ElasticsearchClient(
                new Rest5ClientTransport(builder.build(), new Jackson3JsonpMapper(SourceJson.MAPPER)));
    }

    private static Header[] credentials(SearchProperties properties) {
        if (properties.apiKey() != null) {
            return new Header[] {new BasicHeader("Authorization", "ApiKey " + properties.apiKey())};
        }
        if (properties.username() != null) {
            byte[] pair = (properties.username() + ":" + properties.password()).getBytes(StandardCharsets.UTF_8);
            return new Header[] {
                new BasicHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
            };
        }
        return new Header[0];
    }
}
