package city.hotline.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine's life, which is part of somebody else's. */
class EmbeddedSearchEngineTests {
    private static final Path HOME = EngineHome.find().orElseThrow();

    @TempDir
    private Path data;

    @TempDir
    private Path otherData;

    @Test
    void whatWasWrittenIsThereAfterARestart() throws Exception {
        try (EmbeddedSearchEngine engine = EmbeddedSearchEngine.start(HOME, data)) {
            assertThat(get(engine.url())).contains("boling-embedded", "\"number\":\"9.");
            put(engine.url() + "/kept/_doc/1", "{\"text\": \"路灯\"}");
        }
        assertThat(EmbeddedSearchEngine.runningUrl(data)).isEmpty();

        try (EmbeddedSearchEngine engine = EmbeddedSearchEngine.start(HOME, data)) {
            assertThat(get(engine.url() + "/kept/_doc/1")).contains("路灯");
        }
    }

    @Test
    void itEndsWithAParentThatWasKilledAndWhatItAcknowledgedIsThere() throws Exception {
        try (EngineHolder holder = EngineHolder.on(data)) {
            ProcessHandle engine = EngineAddress.in(data).orElseThrow().process();
            put(holder.url() + "/kept/_doc/1", "{\"text\": \"路灯\"}");

            holder.kill();

            assertThat(engine.onExit()).succeedsWithin(Duration.ofSeconds(30));
        }
        try (EmbeddedSearchEngine engine = EmbeddedSearchEngine.start(HOME, data)) {
            assertThat(get(engine.url() + "/kept/_doc/1")).contains("路灯");
        }
    }

    @Test
    void aNodeThatAKilledRunLeftBehindIsWaitedForByTheNextStart() throws Exception {
        ProcessHandle left;
        try (EngineHolder holder = EngineHolder.on(data)) {
            left = EngineAddress.in(data).orElseThrow().process();

            holder.kill();
        }

        try (EmbeddedSearchEngine engine = EmbeddedSearchEngine.start(HOME, data)) {
            assertThat(left.isAlive()).isFalse();
            assertThat(EmbeddedSearchEngine.runningUrl(data)).contains(engine.url());
        }
    }

    @Test
    void aNodeThatWasKilledItselfIsStartedAgainOnItsData() throws Exception {
        try (EmbeddedSearchEngine engine = EmbeddedSearchEngine.start(HOME, data)) {
            put(engine.url() + "/kept/_doc/1", "{\"text\": \"路灯\"}");
            EngineAddress.in(data).orElseThrow().process().destroyForcibly();
        }

        try (EmbeddedSearchEngine engine = EmbeddedSearchEngine.start(HOME, data)) {
            assertThat(get(engine.url() + "/kept/_doc/1")).contains("路灯");
        }
    }

    @Test
    void anAddressThatADeadNodeLeftIsNobodys() throws Exception {
        long pid = ProcessHandle.current().pid();
        Files.writeString(data.resolve("engine.address"), pid + "\n1\nhttp://127.0.0.1:1\n");

        assertThat(EmbeddedSearchEngine.runningUrl(data)).isEmpty();
        try (EmbeddedSearchEngine engine = EmbeddedSearchEngine.start(HOME, data)) {
            assertThat(EmbeddedSearchEngine.runningUrl(data)).contains(engine.url());
        }
    }

    @Test
    void twoNodesSideBySideKnowNothingOfEachOther() throws Exception {
        try (EmbeddedSearchEngine one = EmbeddedSearchEngine.start(HOME, data);
                EmbeddedSearchEngine other = EmbeddedSearchEngine.start(HOME, otherData)) {
            put(one.url() + "/mine/_doc/1?refresh=true", "{\"text\": \"路灯\"}");

            assertThat(get(other.url() + "/_cat/indices?format=json")).doesNotContain("mine");
            assertThat(get(other.url() + "/_cluster/health")).contains("\"number_of_nodes\":1");
        }
    }

    @Test
    void nobodyReachesItButThisMachine() throws Exception {
        try (EmbeddedSearchEngine engine = EmbeddedSearchEngine.start(HOME, data)) {
            URI url = URI.create(engine.url());

            assertThat(url.getHost()).isEqualTo("127.0.0.1");
            assertThat(otherAddresses())
                    .allSatisfy(address -> assertThatThrownBy(() -> connect(address, url.getPort()))
                            .as("%s", address)
                            .isInstanceOf(IOException.class));
        }
    }

    @Test
    void aStartThatFailsNamesTheLog() throws Exception {
        Path broken = otherData;
        Files.createSymbolicLink(broken.resolve("lib"), HOME.resolve("lib"));
        Files.createSymbolicLink(broken.resolve("modules"), HOME.resolve("modules"));
        Files.createDirectories(broken.resolve("config"));
        Files.copy(HOME.resolve("config/jvm.options"), broken.resolve("config/jvm.options"));
        Files.writeString(broken.resolve("config/elasticsearch.yml"), "no.such.setting: true\n");

        assertThatExceptionOfType(SearchEngineNotStarted.class)
                .isThrownBy(() -> EmbeddedSearchEngine.start(broken, data))
                .withMessageContaining("its process ended")
                .withMessageContaining(data.resolve("engine.log").toString());
        assertThat(data.resolve("engine.log")).content().contains("no.such.setting");
    }

    @Test
    void aHomeThatWasNotBuiltIsNamed() {
        assertThatExceptionOfType(SearchEngineNotStarted.class)
                .isThrownBy(() -> EmbeddedSearchEngine.start(otherData, data))
                .withMessageContaining(otherData.toString());
    }

    private static List<InetAddress> otherAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.getHostAddress().equals("127.0.0.1"))
                .toList();
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 1000);
        }
    }

    private static String get(String url) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(url)).GET().build());
    }

    private static void put(String url, String json) throws Exception {
        send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    private static String send(HttpRequest request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as("%s", answer.body()).isBetween(200, 201);
            return answer.body();
        }
    }
}
