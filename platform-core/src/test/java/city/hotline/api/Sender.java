package city.hotline.api;

import city.hotline.testing.Wire;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Another organisation's system, as it talks to one city. Every step gives a new sender. */
record Sender(int port, String host, Map<String, String> headers) {
    private static final JsonMapper JSON = new JsonMapper();

    Sender at(String otherHost) {
        return new Sender(port, otherHost, headers);
    }

    Sender with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Sender(port, host, more);
    }

    Sender without(String header) {
        Map<String, String> fewer = new LinkedHashMap<>(headers);
        fewer.remove(header);
        return new Sender(port, host, fewer);
    }

    Wire.Answer get(String target) {
        return send("GET", target, "");
    }

    Wire.Answer post(String target, Map<String, ?> body) {
        return post(target, JSON.writeValueAsString(body));
    }

    Wire.Answer post(String target, String body) {
        Sender typed = headers.containsKey("Content-Type") ? this : with("Content-Type", "application/json");
        return typed.send("POST", target, body);
    }

    Wire.Answer send(String method, String target, String body) {
        return Wire.send(port, method, host, target, headers, body.getBytes(StandardCharsets.UTF_8));
    }
}
