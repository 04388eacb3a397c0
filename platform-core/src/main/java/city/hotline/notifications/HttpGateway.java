package city.hotline.notifications;

import city.hotline.foundation.BodySignature;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Text messages by HTTP, to whoever speaks the network's own protocol: a signed POST of {@code id}, {@code to} and {@code body} as
 * JSON. 2xx is taken; 409 is taken before, under the same id; 404, 410 and 422 are refused for good; 429 and 503 are away; of
 * every other answer, and of none, nobody knows. It has to take a second one with the same id for the first.
 */
record HttpGateway(HttpClient client, URI url, String secret, Duration patience, Clock clock) implements Gateway {

    @Override
    public Medium medium() {
        return Medium.SMS;
    }

    @Override
    public boolean knowsIds() {
        return true;
    }

    @Override
    public Answer send(NoticeId id, String to, String subject, String body) {
        try {
            return answer(client.send(request(id, to, body), HttpResponse.BodyHandlers.discarding())
                    .statusCode());
        } catch (ConnectException | HttpConnectTimeoutException nobody) {
            return new Answer.Away();
        } catch (IOException fellSilent) {
            return new Answer.Lost();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer.Lost();
        }
    }

    private HttpRequest request(NoticeId id, String to, String body) {
        byte[] sent = JsonMapper.shared()
                .writeValueAsString(Map.of("id", id.toString(), "to", to, "body", body))
                .getBytes(StandardCharsets.UTF_8);
        String timestamp = String.valueOf(clock.instant().getEpochSecond());
        return HttpRequest.newBuilder(url)
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("X-Boling-Timestamp", timestamp)
                .header("X-Boling-Signature", BodySignature.sign(secret, timestamp, sent))
                .POST(HttpRequest.BodyPublishers.ofByteArray(sent))
                .build();
    }

    private static Answer answer(int status) {
        return switch (status) {
            case 404, 410, 422 -> new Answer.Refused("NUMBER_REFUSED");
            case 429, 503 -> new Answer.Away();
            case 409 -> new Answer.Accepted();
            default -> status / 100 == 2 ? new Answer.Accepted() : new Answer.Lost();
        };
    }
}
