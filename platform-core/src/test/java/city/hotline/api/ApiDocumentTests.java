package city.hotline.api;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.testing.RoomTest;
import city.hotline.testing.Wire.Answer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@RoomTest
class ApiDocumentTests {
    @Autowired
    Senders senders;

    @Test
    void theDocumentIsCompleteAndTheSameForEveryCity() {
        Answer answer = senders.nobody(NINGBO).get("/api/openapi.json");

        JsonNode document = answer.json();
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(document.at("/info/title").asString()).isEqualTo("拨灵 Boling API v1");
        assertThat(document.at("/info/version").asString()).isEqualTo("v1");
        assertThat(document.get("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/v1/cases",
                        "/api/v1/cases/{id}",
                        "/api/v1/cases/{id}/timeline",
                        "/api/v1/items",
                        "/api/v1/messages/inbound",
                        "/api/v1/messages/wechat",
                        "/api/v1/telephony/events");
        assertThat(document.at("/components/schemas").propertyNames())
                .contains("NewCase", "Receipt", "Case", "Item", "Problem", "TelephonyEvent", "TimelineEntry");
        assertThat(document.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(document.at("/components/schemas/NewCase/example/title").asString())
                .isEqualTo("厨房水管漏水");
        assertThat(answer.text()).doesNotContain("ningbo", "localhost", "NewCall", "ApiCase");
        assertThat(senders.nobody(RUIAN).get("/api/openapi.json").text()).isEqualTo(answer.text());
    }

    @Test
    void everyOperationSaysItsAnswersAndItsProblems() {
        JsonNode paths = senders.nobody(NINGBO).get("/api/openapi.json").json().get("paths");

        paths.forEach(path -> path.forEach(operation -> {
            assertThat(operation.get("summary").asString()).matches(".*\\p{IsHan}.*[A-Za-z].*");
            assertThat(operation.get("responses").propertyNames()).contains("400", "401", "500");
            assertThat(operation.at("/responses/400/content").propertyNames())
                    .containsExactly("application/problem+json");
        }));
        assertThat(paths.at("/~1api~1v1~1cases/post/responses").propertyNames())
                .contains("201", "403", "409", "413", "415", "422");
        assertThat(paths.at("/~1api~1v1~1cases/get/parameters")
                        .valueStream()
                        .map(parameter -> parameter.get("name").asString()))
                .containsExactlyInAnyOrder("state", "item", "q", "after", "limit");
    }

    @Test
    void theDocumentComesAsYamlToo() {
        Answer answer = senders.nobody(NINGBO).get("/api/openapi.yaml");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).startsWith("openapi: 3.");
    }

    @Test
    void thePageNeedsNothingFromOutside() {
        Answer page = senders.nobody(NINGBO).get("/api/docs");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy")).contains("script-src 'self'");
        List<String> files = Pattern.compile("(?:src|href)=\"([^\"]+)\"")
                .matcher(page.text())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(files).hasSize(4).allMatch(file -> file.startsWith("/api/docs/"));
        assertThat(files).allMatch(file -> senders.nobody(NINGBO).get(file).status() == 200);
        Matcher other = Pattern.compile("https?://")
                .matcher(senders.nobody(NINGBO).get("/api/docs/start.js").text());
        assertThat(other.find()).isFalse();
        assertThat(senders.nobody(NINGBO).get("/api/docs/index.html").status()).isEqualTo(404);
    }
}
