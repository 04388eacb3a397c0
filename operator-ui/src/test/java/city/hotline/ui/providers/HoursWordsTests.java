package city.hotline.ui.providers;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.providers.ServiceHours;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursWordsTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-7 00:00-00:00 | 全天候",
                "1-5 08:00-18:00 | 周一至周五 08:00–18:00",
                "1-7 08:00-20:00 | 每天 08:00–20:00",
                "1,2,4-6 08:00-18:00 | 周一、周二、周四至周六 08:00–18:00",
                "1-5 08:00-18:00; 6,7 18:00-06:00 | 周一至周五 08:00–18:00；周六、周日 18:00–次日 06:00",
                "6 08:00-08:00 | 周六 08:00 起 24 小时"
            })
    void hoursReadAsPeopleSayThem(String written, String said) {
        assertThat(HoursWords.of(ServiceHours.parse(written))).isEqualTo(said);
        assertThat(HoursWords.written(ServiceHours.parse(written))).isEqualTo(written);
    }
}
