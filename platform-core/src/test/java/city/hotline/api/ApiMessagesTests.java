package city.hotline.api;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.Role;
import city.hotline.foundation.BodySignature;
import city.hotline.foundation.Uuids;
import city.hotline.notifications.SimulatedInbox;
import city.hotline.tenancy.TenantId;
import city.hotline.testing.RoomTest;
import city.hotline.testing.Wire.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class ApiMessagesTests {
    private static final String INBOUND = "/api/v1/messages/inbound";

    @Autowired
    Senders senders;

    @Autowired
    SimulatedInbox inbox;

    private final String phone = "139" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);

    @Test
    void aSignedWishIsTakenOnceHoweverOftenItComesAndInItsCityAlone() {
        String body = message("TD");

        assertThat(signed(NINGBO, body, Instant.now()).post(INBOUND, body).status())
                .isEqualTo(202);
        assertThat(signed(NINGBO, body, Instant.now()).post(INBOUND, body).status())
                .isEqualTo(202);

        assertThat(unwanted(NINGBO)).isTrue();
        assertThat(unwanted(RUIAN)).isFalse();
    }

    @Test
    void aChangedBodyAnOldMessageAndAForeignSignatureAreRefused() {
        String body = message("TD");
        Sender ours = signed(NINGBO, body, Instant.now());
        for (Answer answer : new Answer[] {
            ours.post(INBOUND, body + " "),
            signed(NINGBO, body, Instant.now().minus(Duration.ofMinutes(6))).post(INBOUND, body),
            signed(NINGBO, RUIAN, body, Instant.now()).post(INBOUND, body),
            ours.without("X-Boling-Timestamp").post(INBOUND, body),
            ours.without("X-Boling-Signature").post(INBOUND, body),
            ours.with("X-Boling-Signature", "00").post(INBOUND, body)
        }) {
            assertThat(answer.status() + answer.code()).isEqualTo("401SIGNATURE_INVALID");
        }
        assertThat(unwanted(NINGBO)).isFalse();
    }

    @Test
    void everyWrongFieldIsNamedAndHostileJsonIsRefused() {
        String wrong = "{\"id\":\"" + "9".repeat(101) + "\",\"phone\":\"abc\",\"text\":\"TD\",\"at\":\"2026-02-30\"}";

        Answer answer = signed(NINGBO, wrong, Instant.now()).post(INBOUND, wrong);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("path").asString()))
                .containsExactly("id", "phone", "at");
        String smuggled = "{\"tenantId\":\"ruian\"}";
        assertThat(signed(NINGBO, smuggled, Instant.now())
                        .post(INBOUND, smuggled)
                        .status())
                .isEqualTo(400);
    }

    private boolean unwanted(TenantId city) {
        return senders.as(city, Role.SUPERVISOR, () -> inbox.unwanted("+86" + phone));
    }

    private Sender signed(TenantId city, String body, Instant at) {
        return signed(city, city, body, at);
    }

    /** Of one city's gateway, sent to another's host. */
    private Sender signed(TenantId host, TenantId city, String body, Instant at) {
        String time = String.valueOf(at.getEpochSecond());
        String signature = BodySignature.sign(senders.messageSecret(city), time, body.getBytes(StandardCharsets.UTF_8));
        return senders.nobody(host).with("X-Boling-Timestamp", time).with("X-Boling-Signature", signature);
    }

    private String message(String text) {
        return "{\"id\":\"%s\",\"phone\":\"%s\",\"text\":\"%s\",\"at\":\"%s\"}"
                .formatted(Uuids.next(), phone, text, Instant.now());
    }
}
