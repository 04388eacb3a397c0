package city.hotline.command.bench;

import city.hotline.foundation.Uuids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** One intake by {@code POST /api/v1/cases}, on a kept connection, with the city's token. */
final class IntakeHttp implements AutoCloseable {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;

    IntakeHttp(BenchInstallation installation) {
        address = URI.create("http://localhost:" + installation.port() + "/api/v1/cases");
    }

    /** @throws IllegalStateException when the answer is not 201 */
    void intake(BenchCity city, String phone, String title, String description) {
        try {
            HttpResponse<String> answer =
                    client.send(request(city, phone, title, description), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                throw new IllegalStateException("the API answered " + answer.statusCode() + ": " + answer.body());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private HttpRequest request(BenchCity city, String phone, String title, String description) {
        String body = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "channel",
                        "PHONE",
                        "callerPhone",
                        phone,
                        "title",
                        title,
                        "description",
                        description,
                        "itemCode",
                        "020101",
                        "address",
                        "中山西路 1 号"));
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + city.token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", Uuids.next().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    @Override
    public void close() {
        client.close();
    }
}
