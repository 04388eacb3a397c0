package city.hotline.api;

import static city.hotline.testing.TwoCities.NINGBO;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.foundation.Uuids;
import city.hotline.intake.TelephonySignature;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import city.hotline.testing.Wire.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class ApiTelephonyTests {
    private static final String EVENTS = "/api/v1/telephony/events";

    @Autowired
    Senders senders;

    @Autowired
    Tenants tenants;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aSignedReportIsTakenOnceHoweverOftenItComes() {
        String call = Uuids.next().toString();
        String ringing = event(call, "RINGING");

        Answer first = signed(ringing, Instant.now()).post(EVENTS, ringing);
        Answer second = signed(ringing, Instant.now()).post(EVENTS, ringing);

        assertThat(first.status()).as(first.text()).isEqualTo(202);
        assertThat(second.status()).isEqualTo(202);
        assertThat(contacts(call)).isEqualTo(1);
    }

    @Test
    void reportsMayComeOutOfOrder() {
        String call = Uuids.next().toString();
        for (String type : new String[] {"HUNG_UP", "ANSWERED", "RINGING"}) {
            String event = event(call, type);
            assertThat(signed(event, Instant.now()).post(EVENTS, event).status())
                    .isEqualTo(202);
        }

        assertThat(contacts(call)).isEqualTo(1);
    }

    @Test
    void aChangedBodyAnOldReportAndAForeignSignatureAreRefused() {
        String body = event(Uuids.next().toString(), "RINGING");
        Sender late = signed(body, Instant.now().minus(Duration.ofMinutes(6)));

        for (Answer answer : new Answer[] {
            signed(body, Instant.now()).post(EVENTS, body + " "),
            late.post(EVENTS, body),
            signed(body, Instant.now()).without("X-Boling-Timestamp").post(EVENTS, body),
            signed(body, Instant.now()).without("X-Boling-Signature").post(EVENTS, body),
            signed(body, Instant.now()).with("X-Boling-Signature", "00").post(EVENTS, body)
        }) {
            assertThat(answer.status() + answer.code()).isEqualTo("401SIGNATURE_INVALID");
        }
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        String body = "{\"type\":\"SUNG\",\"seatNumber\":\"" + "9".repeat(21) + "\",\"at\":\"2026-02-30T00:00:00Z\"}";

        Answer answer = signed(body, Instant.now()).post(EVENTS, body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("path").asString()))
                .containsExactly("callId", "type", "seatNumber", "at");
    }

    @Test
    void hostileJsonIsRefusedHereToo() {
        for (String body : new String[] {"{\"tenantId\":\"ruian\"}", "[]", "", "null", "{\"callId\":7}", "{"}) {
            Answer answer = signed(body, Instant.now()).post(EVENTS, body);

            assertThat(answer.status()).as(body + answer.text()).isEqualTo(400);
        }
        assertThat(signed("{}", Instant.now())
                        .with("Content-Type", "text/plain")
                        .post(EVENTS, "{}")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void aCallIsNotLostOverItsDisplay() {
        String call = Uuids.next().toString();
        String body = event(call, "RINGING").replace("13800000162", "anonymous???");

        assertThat(signed(body, Instant.now()).post(EVENTS, body).status()).isEqualTo(202);
        assertThat(contacts(call)).isEqualTo(1);
    }

    private int contacts(String call) {
        return tenants.runAs(
                NINGBO,
                () -> transaction.execute(status -> jdbc.sql("select count(*) from contact where call_id = ?")
                        .param(call)
                        .query(Integer.class)
                        .single()));
    }

    private Sender signed(String body, Instant at) {
        String time = String.valueOf(at.getEpochSecond());
        String signature =
                TelephonySignature.sign(senders.telephonySecret(NINGBO), time, body.getBytes(StandardCharsets.UTF_8));
        return senders.nobody(NINGBO).with("X-Boling-Timestamp", time).with("X-Boling-Signature", signature);
    }

    private static String event(String call, String type) {
        return """
                {"callId":"%s","type":"%s","callerNumber":"13800000162","dialledNumber":"81890","seatNumber":"28",
                 "at":"2026-03-05T09:29:40+08:00"}""".formatted(call, type);
    }
}
