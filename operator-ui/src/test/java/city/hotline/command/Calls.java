package city.hotline.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Callers who send cases without a pause, each under a key of its own, and remember what was promised to them. */
final class Calls {
    private static final int TOO_MANY = 429;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI cases;
    private final String token;
    private final AtomicInteger phones = new AtomicInteger(10_000_000);
    private final Map<String, String> phoneOfKey = new ConcurrentHashMap<>();
    private final Map<String, String> numberOfKey = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Integer> refusals = new ConcurrentLinkedQueue<>();

    Calls(int port, String token) {
        this.cases = URI.create("http://localhost:" + port + "/api/v1/cases");
        this.token = token;
    }

    /** Lets four callers send, runs {@code trouble} once {@code enough} cases were acknowledged, and stops them. */
    void whileSending(int enough, Runnable trouble) {
        AtomicBoolean over = new AtomicBoolean();
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            callers.add(Thread.ofVirtual().start(() -> {
                while (!over.get()) {
                    sendNew();
                }
            }));
        }
        while (numberOfKey.size() < enough) {
            Installation.pause(Duration.ofMillis(5));
        }
        trouble.run();
        Installation.pause(Duration.ofMillis(500));
        over.set(true);
        callers.forEach(Calls::join);
    }

    /** Sends every request again under its old key; gives the numbers answered now, by key. */
    Map<String, String> sendAllAgain() {
        Map<String, String> again = new ConcurrentHashMap<>();
        phoneOfKey.forEach((key, phone) -> {
            Answer answer = send(key, phone);
            if (answer.status() == 201 || answer.status() == 200) {
                again.put(key, answer.number());
            }
        });
        return again;
    }

    /** What was acknowledged: the number of the case by key. */
    Map<String, String> acknowledged() {
        return Map.copyOf(numberOfKey);
    }

    int sent() {
        return phoneOfKey.size();
    }

    /** The statuses of requests that were answered, but not with a case. */
    List<Integer> refusals() {
        return List.copyOf(refusals);
    }

    /** How many cases the caller with this key has by now: a search by its title. */
    int casesOf(String key) {
        HttpRequest request = authorised(URI.create(cases + "?q=" + phoneOfKey.get(key)))
                .GET()
                .build();
        return JsonMapper.shared()
                .readTree(answer(request).body())
                .path("items")
                .size();
    }

    private void sendNew() {
        String key = UUID.randomUUID().toString();
        String phone = "138" + phones.incrementAndGet();
        phoneOfKey.put(key, phone);
        Answer answer = send(key, phone);
        if (answer.status() == 201) {
            numberOfKey.put(key, answer.number());
        } else if (answer.status() > 0) {
            refusals.add(answer.status());
            Installation.pause(Duration.ofMillis(200));
        }
    }

    private Answer send(String key, String phone) {
        String body = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "channel", "PHONE", "callerPhone", phone, "title", "路灯不亮 " + phone, "description", "门口的路灯坏了"));
        HttpRequest request = authorised(cases)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = answer(request);
            JsonNode json = JsonMapper.shared().readTree(answer.body());
            return new Answer(answer.statusCode(), json.path("number").asString(""));
        } catch (UncheckedIOException nobodyThere) {
            Installation.pause(Duration.ofMillis(20));
            return new Answer(0, "");
        }
    }

    /** Asks again while the city's share of the API is used up for the moment. */
    private HttpResponse<String> answer(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            while (answer.statusCode() == TOO_MANY) {
                Installation.pause(Duration.ofMillis(100));
                answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            }
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private HttpRequest.Builder authorised(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token);
    }

    private static void join(Thread caller) {
        try {
            caller.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private record Answer(int status, String number) {}
}
