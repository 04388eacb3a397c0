package city.hotline.api;

import static city.hotline.testing.TwoCities.NINGBO;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.Role;
import city.hotline.testing.RoomTest;
import city.hotline.testing.Wire.Answer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What HTTP itself can get wrong is answered in the one form too. */
@RoomTest
class ApiHttpTests {
    private static final String CASES = "/api/v1/cases";

    @Autowired
    Senders senders;

    Sender sender;

    @BeforeEach
    void letIn() {
        sender = senders.of(NINGBO, Role.OPERATOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/v1",
                "/api/v2/cases",
                "/api/v1/cases/x/y/z",
                "/api/v1/cases/",
                "/api/nothing.html"
            })
    void anUnknownPathIsUnknown(String path) {
        assertProblem(sender.with("Accept", "text/html").get(path), 404, "NOT_FOUND");
    }

    @Test
    void aWrongMethodIsToldTheRightOnes() {
        Answer answer = sender.send("DELETE", CASES, "");
        Answer posted = sender.post("/api/v1/items", Map.of());

        assertProblem(answer, 405, "METHOD_NOT_ALLOWED");
        assertThat(answer.header("Allow")).contains("GET").contains("POST");
        assertProblem(posted, 405, "METHOD_NOT_ALLOWED");
        assertThat(posted.header("Allow")).contains("GET");
        assertThat(sender.send("TRACE", CASES, "").status()).isBetween(400, 405);
        assertThat(sender.send("QUERY", CASES, "").status()).isBetween(400, 405);
    }

    @Test
    void headAndOptionsAreSane() {
        Answer head = sender.send("HEAD", CASES + "?limit=1", "");
        Answer options = sender.send("OPTIONS", CASES, "");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.text()).isEmpty();
        assertThat(options.status()).isEqualTo(200);
        assertThat(options.header("Allow")).contains("GET").contains("POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "not a type"
            })
    void aWrongMediaTypeIsRefused(String type) {
        Answer answer = sender.with("Content-Type", type).post(CASES, "{\"channel\":\"WEB\",\"title\":\"x\"}");

        assertProblem(answer, 415, "MEDIA_TYPE_UNSUPPORTED");
    }

    @Test
    void whateverIsAcceptedTheAnswerIsJson() {
        Answer answer = sender.with("Accept", "text/html").post(CASES, Map.of("channel", "WEB", "title", "x"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CASES + "?q=%zz",
                CASES + "?q=%",
                CASES + "?q=a%00b",
                CASES + "?q=%ff%fe",
                CASES + "?%zz=1",
                CASES + "/%zz",
                CASES + "/%00",
                CASES + "/..%2f..%2factuator",
                CASES + "/%2e%2e/items",
                CASES + "/a;b=c",
                CASES + "//x",
                CASES + "/\\x",
                "/api/docs/..%2fdocs.html",
                "/api/docs/%2e%2e%2fapplication.yaml",
                CASES + "?after=%00",
                CASES + "?item=%00",
                CASES + "?state=%00"
            })
    void whatCannotBeDecodedIsTheSendersFault(String target) {
        Answer answer = sender.get(target);

        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("traceId").asString()).matches("[0-9a-f]{32}");
        assertThat(answer.text()).doesNotContain("Tomcat", "Exception", "postgres");
    }

    @Test
    void aLongSearchIsRefused() {
        assertThat(sender.get(CASES + "?q=" + "x".repeat(201)).status()).isEqualTo(422);
        assertThat(sender.get("/api/v1/items?q=" + "x".repeat(101)).status()).isEqualTo(422);
        assertThat(sender.get(CASES + "?q=" + "x".repeat(100_000)).status()).isBetween(400, 431);
    }

    @Test
    void theBrowserIsToldToBeCareful() {
        for (Answer answer : new Answer[] {sender.get(CASES), sender.get("/api/nothing")}) {
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(answer.header("Cache-Control")).contains("no-store");
            assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
            assertThat(answer.header("Set-Cookie")).isEmpty();
            assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        }
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.code()).isEqualTo(code);
    }
}
