package city.hotline.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoticeRulesTests {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 30), LocalTime.of(8, 0));

    @Test
    void theNightIsQuietOverMidnightAndItsEndIsFree() {
        assertThat(NIGHT.free(at("2026-03-01T21:29:59"), SHANGHAI)).isEqualTo(at("2026-03-01T21:29:59"));
        assertThat(NIGHT.free(at("2026-03-01T21:30:00"), SHANGHAI)).isEqualTo(at("2026-03-02T08:00:00"));
        assertThat(NIGHT.free(at("2026-03-02T00:00:00"), SHANGHAI)).isEqualTo(at("2026-03-02T08:00:00"));
        assertThat(NIGHT.free(at("2026-03-02T08:00:00"), SHANGHAI)).isEqualTo(at("2026-03-02T08:00:00"));
    }

    @Test
    void quietHoursAtNoonAndNoneAtAllAreKeptToo() {
        QuietHours noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0));
        QuietHours none = new QuietHours(LocalTime.of(8, 0), LocalTime.of(8, 0));

        assertThat(noon.free(at("2026-03-01T13:00:00"), SHANGHAI)).isEqualTo(at("2026-03-01T14:00:00"));
        assertThat(noon.free(at("2026-03-01T20:00:00"), SHANGHAI)).isEqualTo(at("2026-03-01T20:00:00"));
        assertThat(none.free(at("2026-03-01T08:00:00"), SHANGHAI)).isEqualTo(at("2026-03-01T08:00:00"));
    }

    @Test
    void aMessageIsCountedInPartsOfUcs2() {
        assertThat(SmsLength.of("汉".repeat(70))).isEqualTo(new SmsLength(70, 1));
        assertThat(SmsLength.of("汉".repeat(71))).isEqualTo(new SmsLength(71, 2));
        assertThat(SmsLength.of("汉".repeat(134)).parts()).isEqualTo(2);
        assertThat(SmsLength.of("汉".repeat(135)).parts()).isEqualTo(3);
        assertThat(SmsLength.of("😀").units()).isEqualTo(2);
        assertThat(SmsLength.of("汉".repeat(67 * 5 + 1)).tooLong()).isTrue();
    }

    @Test
    void aWechatMessageIsCountedInBytes() {
        assertThat(WechatLength.of("汉".repeat(682)).tooLong()).isFalse();
        assertThat(WechatLength.of("汉".repeat(683)).tooLong()).isTrue();
        assertThat(WechatLength.of("😀")).isEqualTo(new WechatLength(4));
    }

    @Test
    void aTextNamesWhatItsOccasionKnowsAndNothingElse() {
        assertThat(new NoticeText(Occasion.CASE_REGISTERED, "编号 {number}：{title}")
                        .with(Map.of("number", "NB-1", "title", "价格 $1 {handler}")))
                .isEqualTo("编号 NB-1：价格 $1 {handler}");
        assertThatThrownBy(() -> new NoticeText(Occasion.CASE_REGISTERED, "点 {link}"))
                .isInstanceOf(NoticeVariableUnknown.class)
                .extracting(refusal -> ((NoticeVariableUnknown) refusal).facts().getFirst())
                .isEqualTo("link");
    }

    private static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }
}
