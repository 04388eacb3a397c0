package city.hotline.search.postgres;

import static city.hotline.testing.TwoCities.NINGBO;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import city.hotline.testing.TwoCities;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class GramsTests {
    @Autowired
    TwoCities cities;

    @Autowired
    Tenants tenants;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void chineseIsCutIntoPairsAndOtherWordsStayWhole() {
        assertThat(Grams.of("水管漏水，ＰＩＰＥ 120 修")).containsExactly("水管", "管漏", "漏水", "pipe", "120", "修");
    }

    @Test
    void theTraditionalFormStays() {
        assertThat(Grams.of("臺灣 台湾")).containsExactly("臺灣", "台湾");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "水管漏水 Water ＰＩＰＥ 120，修𠮷野 的 卡",
                "",
                "，。!?  ",
                "NB-20261121-0001",
                "iPhone15手机坏了abc中d文",
                "ÀÉÎ ñandú Straße İstanbul ΣΑΣ",
                "カタカナ ﾊﾝｶｸ ひらがな 한국어 ㄅㄆ 々",
                "شكرا \u200fعربي \u202eabc",
                "👨\u200d👩\u200d👧 😀水😀管",
                "①②③ ㈱ ½ ﬁn 𝐀𝐁 ℃ 〇一",
                "e\u0301clair가",
                "* tenant:* _all \" AND OR NOT (a) [b] {c} \\ / ' -- ; %_",
                "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeee",
                "\u2E80\u2E81 ⺀a\u3000全角"
            })
    void theDatabaseCutsAsTheQuestionIsCut(String text) {
        assertThat(Grams.of(text)).isEqualTo(inDatabase(text));
    }

    private Set<String> inDatabase(String text) {
        return tenants.runAs(
                NINGBO,
                () -> transaction.execute(status -> Set.copyOf(Arrays.asList(jdbc.sql("SELECT search_grams(?)")
                        .param(text)
                        .query((row, number) ->
                                List.of((String[]) row.getArray(1).getArray()))
                        .single()
                        .toArray(String[]::new)))));
    }
}
