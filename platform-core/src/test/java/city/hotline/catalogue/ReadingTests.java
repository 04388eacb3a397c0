package city.hotline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTests {
    @ParameterizedTest
    @CsvSource({
        "水管漏水抢修, shuiguanloushuiqiangxiu, sglsqx",
        "重庆, chongqing, cq",
        "银行, yinhang, yh",
        "长者, zhangzhe, zz",
        "长途客运, changtukeyun, ctky",
        "网络调试, wangluotiaoshi, wlts",
        "纠纷调解, jiufentiaojie, jftj",
        "女工绿化, nvgonglvhua, nglh"
    })
    void charactersWithSeveralReadingsAreReadByTheirPhrase(String text, String pinyin, String initials) {
        assertThat(Reading.of(text)).isEqualTo(new Reading(pinyin, initials));
    }

    @Test
    void whatIsNotChineseStaysAsItIs() {
        assertThat(Reading.of("e企播120转接𠮷")).isEqualTo(new Reading("eqibo120zhuanjie𠮷", "eqb120zj𠮷"));
    }
}
