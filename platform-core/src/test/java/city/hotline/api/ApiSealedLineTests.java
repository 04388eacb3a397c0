package city.hotline.api;

import static city.hotline.testing.TwoCities.NINGBO;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.Role;
import city.hotline.callers.CallerId;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.Desk;
import city.hotline.cases.OpenCase;
import city.hotline.foundation.Uuids;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import city.hotline.testing.Wire.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Other organisations' systems work on no line: what a city seals is closed to every token. */
@RoomTest
class ApiSealedLineTests {
    private static final String CASES = "/api/v1/cases";

    @Autowired
    Senders senders;

    @Autowired
    Cases cases;

    @Autowired
    Tenants tenants;

    private final String words = "心里" + Uuids.next() + "难受";
    private Sender ningbo;
    private CaseSummary sealed;

    @BeforeEach
    void aSealedCase() {
        ningbo = senders.of(NINGBO, Role.SUPERVISOR);
        sealed = Desk.in(NINGBO, tenants)
                .does(() -> cases.open(OpenCase.of(Channel.PHONE, CallerId.next(), words, words)
                        .onLine("counselling")));
    }

    @Test
    void itsFileAndTimelineAreAnsweredLikeAnUnknownOnes() {
        for (String tail : new String[] {"", "/timeline"}) {
            Answer asked = ningbo.get(CASES + "/" + sealed.id() + tail);
            Answer unknown = ningbo.get(CASES + "/" + CaseId.next() + tail);

            assertThat(asked.status()).isEqualTo(404);
            assertThat(withoutTrace(asked)).isEqualTo(withoutTrace(unknown));
        }
    }

    @Test
    void noSearchFindsIt() {
        for (String text : new String[] {words, sealed.number()}) {
            Answer found = ningbo.get(CASES + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));

            assertThat(found.status()).isEqualTo(200);
            assertThat(found.json().get("items")).isEmpty();
            assertThat(found.text()).doesNotContain(words, sealed.id().toString());
        }
        assertThat(ningbo.get(CASES + "?limit=200").text())
                .doesNotContain(words, sealed.id().toString(), sealed.number());
    }

    /** Of a problem only the trace id differs. */
    private static String withoutTrace(Answer answer) {
        return answer.text().replaceAll("\"(traceId|instance)\":\"[^\"]*\"", "");
    }
}
