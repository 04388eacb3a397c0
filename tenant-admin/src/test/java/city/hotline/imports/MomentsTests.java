package city.hotline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTests {
    private final Moments moments = new Moments(ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2019/4/25 9:32:09             | 2019-04-25T01:32:09Z
                    2019-04-25T09:32              | 2019-04-25T01:32:00Z
                    2019-04-25 09:32:09.123       | 2019-04-25T01:32:09Z
                    2019-04-25T09:32:09+08:00     | 2019-04-25T01:32:09Z
                    2019-04-25T01:32:09Z          | 2019-04-25T01:32:09Z
                    2019年4月25日 9时              | 2019-04-25T01:00:00Z
                    2019年4月25日9时32分9秒        | 2019-04-25T01:32:09Z
                    2019年4月25日 下午3点20分      | 2019-04-25T07:20:00Z
                    2019/4/25 上午 12:05          | 2019-04-24T16:05:00Z
                    2019.4.25                     | 2019-04-24T16:00:00Z
                    ２０１９／４／２５　９：３２：０９ | 2019-04-25T01:32:09Z
                    20190425093209                | 2019-04-25T01:32:09Z
                    20190425                      | 2019-04-24T16:00:00Z
                    43580.39732638889             | 2019-04-25T01:32:09Z
                    2024-02-29                    | 2024-02-28T16:00:00Z
                    """)
    void usualSpellingsAreReadByTheCitysClock(String text, Instant at) {
        assertThat(moments.read(text)).contains(at);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2023-02-29 10:00",
                "2019-13-01",
                "2019-4-25 25:00",
                "2019-4-25 9:61",
                "25/04/2019",
                "19-4-25",
                "昨天",
                "0001-01-01",
                "1",
                "2019",
                "２０２６年２月３０日"
            })
    void whatIsNoPointInTimeIsNotGuessed(String text) {
        assertThat(moments.read(text)).isEmpty();
    }
}
