package city.hotline.command.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The search engine as it is without the product: bytes over HTTP on a kept connection. */
final class RawEngine implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String COPY = "/bench-raw-copy";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI root;

    RawEngine(URI root) {
        this.root = root;
    }

    /** @throws IllegalStateException when the engine refuses */
    String post(URI to, String lines) {
        return send(HttpRequest.newBuilder(to)
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(lines)));
    }

    /** All documents behind this alias, ready for bulk requests of {@code size} each. */
    List<String> bulks(String alias, int size) {
        List<String> bulks = new ArrayList<>();
        JsonNode page = json("POST", "/" + alias + "/_search?scroll=5m", Map.of("size", size, "sort", "_doc"));
        while (!page.path("hits").path("hits").isEmpty()) {
            StringBuilder lines = new StringBuilder();
            page.path("hits")
                    .path("hits")
                    .forEach(hit -> lines.append("{\"index\":{\"_id\":\"")
                            .append(hit.path("_id").asString())
                            .append("\",\"version\":0,\"version_type\":\"external\"}}\n")
                            .append(hit.path("_source"))
                            .append('\n'));
            bulks.add(lines.toString());
            page = json(
                    "POST",
                    "/_search/scroll",
                    Map.of("scroll", "5m", "scroll_id", page.path("_scroll_id").asString()));
        }
        return bulks;
    }

    /** Writes them into a new index with the same definition, makes it searchable, and throws it away. */
    Runnable copying(String alias, List<String> bulks) {
        String definition = definition(alias);
        return () -> {
            json("PUT", COPY, definition);
            bulks.forEach(lines -> post(URI.create(root + COPY + "/_bulk"), lines));
            json("POST", COPY + "/_refresh", "");
            json("DELETE", COPY, "");
        };
    }

    private String definition(String alias) {
        JsonNode index = json("GET", "/" + alias, "").iterator().next();
        ObjectNode settings = (ObjectNode) index.path("settings").path("index");
        settings.remove(List.of("uuid", "version", "creation_date", "provided_name", "refresh_interval"));
        settings.put("refresh_interval", "-1");
        return JSON.writeValueAsString(
                Map.of("settings", Map.of("index", settings), "mappings", index.path("mappings")));
    }

    private JsonNode json(String method, String path, Map<String, Object> body) {
        return json(method, path, JSON.writeValueAsString(body));
    }

    private JsonNode json(String method, String path, String body) {
        HttpRequest.BodyPublisher sent =
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        return JSON.readTree(send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/json")
                .method(method, sent)));
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("the engine answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
