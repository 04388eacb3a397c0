package city.hotline.testing;

import java.time.Duration;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** A distribution of Elasticsearch in a container: the definitions and queries on what production runs. */
final class SearchContainer {
    private static final int HTTP = 9200;
    private static final String IMAGE = "docker.elastic.co/elasticsearch/elasticsearch:9.5.3";

    private SearchContainer() {}

    /** Starts one for the rest of this JVM and says where it answers. */
    @SuppressWarnings("resource") // The shutdown hook ends it.
    static String start() {
        GenericContainer<?> node = new GenericContainer<>(
                        DockerImageName.parse(System.getProperty("hotline.test.search.image", IMAGE)))
                .withEnv("discovery.type", "single-node")
                .withEnv("xpack.security.enabled", "false")
                .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m")
                .withExposedPorts(HTTP)
                .waitingFor(Wait.forHttp("/").forPort(HTTP).withStartupTimeout(Duration.ofMinutes(2)));
        node.start();
        Runtime.getRuntime().addShutdownHook(new Thread(node::stop));
        return "http://" + node.getHost() + ":" + node.getMappedPort(HTTP);
    }
}
