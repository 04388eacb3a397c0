package city.hotline.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.foundation.BodySignature;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** On a real server that takes an id once, as the networks do, and believes signed messages alone. */
class HttpGatewayTests implements GatewayContract {
    private static final String SECRET = "between the two of us";

    private final Set<String> messages = ConcurrentHashMap.newKeySet();
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile OtherSide does = OtherSide.TAKES;
    private volatile int status = 200;
    private volatile @Nullable JsonNode last;
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        client.close();
    }

    @Test
    void whatNobodyKnowsTheMeaningOfLeavesDoubt() {
        status = 500;
        assertThat(gateway().send(NoticeId.next(), to(), "", "停水")).isEqualTo(new Answer.Lost());
        status = 409;
        assertThat(gateway().send(NoticeId.next(), to(), "", "停水")).isEqualTo(new Answer.Accepted());
    }

    @Test
    void itSaysForWhichCityAndToWhomAndNothingElse() {
        NoticeId id = NoticeId.next();

        gateway().send(id, to(), "", "停水");

        assertThat(last().propertyNames()).containsExactlyInAnyOrder("id", "city", "to", "body");
        assertThat(last().get("city").asString()).isEqualTo("ningbo");
        assertThat(last().get("to").asString()).isEqualTo(to());
    }

    @Test
    void aNumberThatIsGoneIsRefusedForGood() {
        status = 410;

        assertThat(gateway().send(NoticeId.next(), to(), "", "停水")).isEqualTo(gone());
    }

    Answer gone() {
        return new Answer.Refused("NUMBER_REFUSED");
    }

    @Test
    void whereNobodyListensTheGatewayIsAway() {
        server.stop(0);

        assertThat(gateway().send(NoticeId.next(), to(), "", "停水")).isEqualTo(new Answer.Away());
    }

    @Override
    public Gateway gateway() {
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/messages";
        return new HttpGateway(
                medium(),
                client,
                new NotificationProperties.Carrier(url, SECRET, Duration.ofMillis(400)),
                () -> "ningbo",
                Clock.systemUTC());
    }

    @Override
    public void otherSide(OtherSide next) {
        does = next;
    }

    @Override
    public long arrived(NoticeId id) {
        return messages.stream().filter(id.toString()::equals).count();
    }

    @Override
    public String to() {
        return "+8613900000047";
    }

    Medium medium() {
        return Medium.SMS;
    }

    JsonNode last() {
        return Objects.requireNonNull(last);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        boolean signed = BodySignature.fits(
                SECRET,
                exchange.getRequestHeaders().getFirst("X-Boling-Timestamp"),
                body,
                exchange.getRequestHeaders().getFirst("X-Boling-Signature"),
                Instant.now());
        if (signed && (does == OtherSide.TAKES || does == OtherSide.SILENT)) {
            JsonNode message = JsonMapper.shared().readTree(body);
            messages.add(message.get("id").asString());
            last = message;
        }
        if (does == OtherSide.SILENT) {
            return;
        }
        exchange.sendResponseHeaders(signed ? code() : 401, -1);
        exchange.close();
    }

    private int code() {
        return switch (does) {
            case TAKES -> status;
            case REFUSES -> 422;
            case AWAY -> 503;
            case SILENT -> 504;
        };
    }
}
