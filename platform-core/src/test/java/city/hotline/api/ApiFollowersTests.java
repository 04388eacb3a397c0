package city.hotline.api;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.Role;
import city.hotline.foundation.BodySignature;
import city.hotline.foundation.RandomText;
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
class ApiFollowersTests {
    private static final String WECHAT = "/api/v1/messages/wechat";

    @Autowired
    Senders senders;

    @Autowired
    SimulatedInbox inbox;

    private final Instant now = Instant.now();
    private final String phone = "139" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
    private final String openId = RandomText.of(20);

    @Test
    void aFollowerIsTakenOnceHoweverOftenHeIsToldOfAndInHisCityAlone() {
        String body = follows(phone, now);

        assertThat(post(NINGBO, body).status()).isEqualTo(202);
        assertThat(post(NINGBO, body).status()).isEqualTo(202);

        assertThat(following(NINGBO)).isTrue();
        assertThat(following(RUIAN)).isFalse();
        assertThat(post(RUIAN, follows("+86 " + phone, now)).status()).isEqualTo(202);
        assertThat(following(RUIAN)).isTrue();
    }

    @Test
    void theSamePersonInBothCitiesEndsInOneAlone() {
        post(NINGBO, follows(phone, now.minusSeconds(60)));
        post(RUIAN, follows(phone, now.minusSeconds(60)));

        assertThat(post(NINGBO, ends(now.minusSeconds(30))).status()).isEqualTo(202);

        assertThat(following(NINGBO)).isFalse();
        assertThat(following(RUIAN)).isTrue();
    }

    @Test
    void whatComesLateChangesNothing() {
        post(NINGBO, ends(now.minusSeconds(10)));

        assertThat(post(NINGBO, follows(phone, now.minusSeconds(40))).status()).isEqualTo(202);

        assertThat(following(NINGBO)).isFalse();
    }

    @Test
    void aChangedBodyAnOldMessageAndAForeignSignatureAreRefused() {
        String body = follows(phone, now);
        Sender ours = signed(NINGBO, NINGBO, body, now);
        for (Answer answer : new Answer[] {
            ours.post(WECHAT, body + " "),
            signed(NINGBO, NINGBO, body, now.minus(Duration.ofMinutes(6))).post(WECHAT, body),
            signed(NINGBO, RUIAN, body, now).post(WECHAT, body),
            ours.without("X-Boling-Timestamp").post(WECHAT, body),
            ours.without("X-Boling-Signature").post(WECHAT, body)
        }) {
            assertThat(answer.status() + answer.code()).isEqualTo("401SIGNATURE_INVALID");
        }
        assertThat(following(NINGBO)).isFalse();
    }

    @Test
    void everyWrongFieldIsNamedInBothLanguagesAndNoneOfItIsRepeated() {
        assertThat(wrong("{}"))
                .isEqualTo("id FIELD_MISSING openid FIELD_MISSING follows FIELD_MISSING at FIELD_MISSING");
        assertThat(wrong("""
                        {"id":"%s","openid":"o/%s","phone":"abc","follows":true,"at":"2026-02-30"}""".formatted("9".repeat(101), openId)))
                .isEqualTo("id TEXT_TOO_LONG openid OPENID_INVALID phone PHONE_INVALID at INSTANT_INVALID");
        assertThat(wrong(event("true", "", now))).isEqualTo("phone FIELD_MISSING");
        assertThat(wrong(event("true", ",\"phone\":\"匿名\"", now))).isEqualTo("phone FIELD_MISSING");
        assertThat(wrong(event("false", ",\"phone\":\"" + phone + "\"", now))).isEqualTo("phone FIELD_NOT_WANTED");
        Answer answer = post(NINGBO, event("true", ",\"phone\":\"匿名\"", now).replace(openId, "?" + openId));
        assertThat(answer.text()).contains("OpenID 只能含", "An OpenID has").doesNotContain(openId);
    }

    @Test
    void hostileJsonIsRefused() {
        assertThat(post(NINGBO, "{\"tenantId\":\"ruian\"}").status()).isEqualTo(400);
        assertThat(post(NINGBO, event("\"yes\"", "", now)).status()).isEqualTo(400);
    }

    /** The fields that are refused, each with its code. */
    private String wrong(String body) {
        Answer answer = post(NINGBO, body);
        assertThat(answer.status()).isEqualTo(422);
        return String.join(
                " ",
                answer.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("path").asString() + " "
                                + error.get("code").asString())
                        .toList());
    }

    private Answer post(TenantId city, String body) {
        return signed(city, city, body, Instant.now()).post(WECHAT, body);
    }

    /** Of one city's gateway, sent to another's host. */
    private Sender signed(TenantId host, TenantId city, String body, Instant at) {
        String time = String.valueOf(at.getEpochSecond());
        String signature = BodySignature.sign(senders.messageSecret(city), time, body.getBytes(StandardCharsets.UTF_8));
        return senders.nobody(host).with("X-Boling-Timestamp", time).with("X-Boling-Signature", signature);
    }

    private boolean following(TenantId city) {
        return senders.as(city, Role.SUPERVISOR, () -> inbox.follows("+86" + phone));
    }

    private String follows(String number, Instant at) {
        return event("true", ",\"phone\":\"" + number + "\"", at);
    }

    private String ends(Instant at) {
        return event("false", "", at);
    }

    private String event(String follows, String more, Instant at) {
        return "{\"id\":\"%s\",\"openid\":\"%s\",\"follows\":%s,\"at\":\"%s\"%s}"
                .formatted(Uuids.next(), openId, follows, at, more);
    }
}
