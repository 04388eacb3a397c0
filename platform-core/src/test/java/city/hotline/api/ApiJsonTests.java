package city.hotline.api;

import static city.hotline.testing.TwoCities.NINGBO;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.Role;
import city.hotline.testing.RoomTest;
import city.hotline.testing.Wire.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** JSON that means harm, or that somebody got wrong: always 400 with the path of the place. */
@RoomTest
class ApiJsonTests {
    private static final String CASES = "/api/v1/cases";

    @Autowired
    Senders senders;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"channel\":\"WEB\",\"title\":\"x\",\"tenantId\":\"ruian\"} | JSON_FIELD_UNKNOWN | tenantId",
                "{\"role\":\"CITY_ADMINISTRATOR\",\"channel\":\"WEB\"} | JSON_FIELD_UNKNOWN | role",
                "{\"channel\":\"WEB\",\"state\":\"CLOSED_SOLVED\"} | JSON_FIELD_UNKNOWN | state",
                "{\"channel\":\"WEB\",\"title\":\"a\",\"title\":\"b\"} | JSON_FIELD_TWICE | title",
                "{\"channel\":\"WEB\",\"title\":7} | JSON_TYPE_WRONG | title",
                "{\"channel\":\"WEB\",\"title\":true} | JSON_TYPE_WRONG | title",
                "{\"channel\":\"WEB\",\"title\":{\"zh\":\"x\"}} | JSON_TYPE_WRONG | title",
                "{\"channel\":\"WEB\",\"title\":[\"x\"]} | JSON_TYPE_WRONG | title",
                "{\"channel\":\"WEB\",\"title\":\"x\",\"confidential\":\"true\"} | JSON_TYPE_WRONG | confidential",
                "{\"channel\":\"WEB\",\"title\":\"x\",\"confidential\":1} | JSON_TYPE_WRONG | confidential",
                "[{\"channel\":\"WEB\"}] | JSON_TYPE_WRONG | $",
                "\"WEB\" | JSON_TYPE_WRONG | $"
            })
    void theWrongPlaceIsNamed(String body, String code, String path) {
        Answer answer = post(body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().at("/errors/0/path").asString()).isEqualTo(path);
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(answer.text()).doesNotContain("city.hotline", "Exception", "jackson");
    }

    @Test
    void deepNestingIsRefusedWhereverItStands() {
        String deep = "[".repeat(100) + "]".repeat(100);

        for (String body :
                new String[] {deep, "{\"title\":" + deep + "}", "{\"x\":" + deep + "}", "{\"a\":".repeat(100_000)}) {
            Answer answer = post(body);
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.json().at("/errors/0/path").asString()).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"channel\":\"WEB\" | JSON_MALFORMED",
                "{'channel':'WEB'} | JSON_MALFORMED",
                "{\"channel\":\"WEB\",\"title\":\"x\"} trailing | JSON_MALFORMED",
                "{\"title\":\"\\uZZZZ\"} | JSON_MALFORMED",
                "`` | BODY_MISSING"
            })
    void brokenJsonIsSaidToBeBroken(String body, String code) {
        Answer answer = post(body == null ? "" : body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void aLoneSurrogateIsRefusedAndNeverStored() {
        Answer answer = post("{\"channel\":\"WEB\",\"title\":\"a\\ud800b\"}");

        assertThat(answer.status() + answer.code()).isEqualTo("422TEXT_NOT_ALLOWED");
    }

    @Test
    void aHugeDescriptionIsRefusedWithTheLimit() {
        for (int size : new int[] {20_001, 100_000, 10_000_000}) {
            Answer answer = post("{\"channel\":\"WEB\",\"description\":\"" + "x".repeat(size) + "\"}");

            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
            assertThat(answer.json().at("/errors/0/path").asString()).isEqualTo("description");
            assertThat(answer.json().get("detail").asString()).containsPattern("20,?000");
        }
    }

    @Test
    void aHugeBodyIsRefused() {
        Answer answer = post(" ".repeat(5_000_000) + "{\"channel\":\"WEB\",\"title\":\"x\"}");

        assertThat(answer.status() + answer.code()).isEqualTo("413BODY_TOO_LARGE");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    private Answer post(String body) {
        return senders.of(NINGBO, Role.OPERATOR).post(CASES, body);
    }
}
