package city.hotline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTests {
    private final SearchText leak = SearchText.of(
            "020101",
            new Wording("水管漏水抢修", "Water pipe leak repair"),
            List.of("水管爆了", "家里漏水"),
            List.of(new Wording("居家维修", "Home repair"), new Wording("管道水暖", "Plumbing")));

    @ParameterizedTest
    @ValueSource(strings = {"sg", "shuig", "管水修", "爆了吗", "HOME", "plumb", "jjwxgdsn", "管道水暖水管", "漏水 sg", "0201"})
    void whateverIsRankedAlsoFitsThePatternsOfTheDatabase(String typed) {
        SearchQuery query = SearchQuery.of(typed);

        assertThat(query.rank(leak)).isPresent();
        assertThat(query.patterns())
                .allSatisfy(pattern -> assertThat(leak.encoded()).contains(pattern.substring(1, pattern.length() - 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"冰箱", "xyz", "leakage", "水管冰箱", "2010", "ngl"})
    void whatDoesNotFitHasNoRank(String typed) {
        assertThat(SearchQuery.of(typed).rank(leak)).isEmpty();
    }

    @Test
    void aPatternHoldsNoWildcardThatSomebodyTyped() {
        assertThat(SearchQuery.of("50%_水\\").patterns()).containsExactly("%50%", "%水%");
        assertThat(SearchQuery.of("%_").isEmpty()).isTrue();
    }

    @Test
    void aSearchTextComesBackAsItWasWritten() {
        assertThat(SearchText.decoded(leak.encoded())).isEqualTo(leak);
    }
}
