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
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * Text and WeChat messages by HTTP, to whoever speaks the carrier's own protocol: a signed POST of {@code id}, {@code city},
 * {@code to} and {@code body} as JSON. 2xx is taken; 409 is taken before, under the same id; 404, 410 and 422 are refused for
 * good, where 410 says of WeChat that the person follows no more; 429 and 503 are away; of every other answer, and of none,
 * nobody knows. It has to take a second one with the same id for the first.
 *
 * @param city the code of the present city: each has an account of its own
 */
record HttpGateway(
        Medium medium, HttpClient client, NotificationProperties.Carrier carrier, Supplier<String> city, Clock clock)
        implements Gateway {

    /** A gateway with a connection of its own. */
    static HttpGateway to(Medium medium, NotificationProperties.Carrier carrier, Supplier<String> city, Clock clock) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(carrier.patience()).build();
        return new HttpGateway(medium, client, carrier, city, clock);
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
                .writeValueAsString(Map.of("id", id.toString(), "city", city.get(), "to", to, "body", body))
                .getBytes(StandardCharsets.UTF_8);
        String timestamp = String.valueOf(clock.instant().getEpochSecond());
        return HttpRequest.newBuilder(URI.create(carrier.url()))
                .timeout(carrier.patience())
                .header("Content-Type", "application/json")
                .header("X-Boling-Timestamp", timestamp)
                .header("X-Boling-Signature", BodySignature.sign(carrier.secret(), timestamp, sent))
                .POST(HttpRequest.BodyPublishers.ofByteArray(sent))
                .build();
    }

    private Answer answer(int status) {
        return switch (status) {
            case 410 -> medium == Medium.WECHAT ? new Answer.NotFollowing() : refused();
            case 404, 422 -> refused();
            case 429, 503 -> new Answer.Away();
            case 409 -> new Answer.Accepted();
            default -> status / 100 == 2 ? new Answer.Accepted() : new Answer.Lost();
        };
    }

    private Answer refused() {
        return new Answer.Refused(medium == Medium.WECHAT ? "OPENID_REFUSED" : "NUMBER_REFUSED");
    }
}
