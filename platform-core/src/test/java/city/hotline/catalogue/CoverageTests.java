package city.hotline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.catalogue.Fit.Reach;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTests {
    private final Coverage local = new Coverage(List.of("02", "0201"), List.of("鄞州区", "海曙区"));

    @ParameterizedTest
    @ValueSource(strings = {"鄞州区", "鄞州", "宁波市鄞州区首南街道 1 号"})
    void anAreaIsKnownByItsNameOrWithinAnAddress(String place) {
        assertThat(local.of("020101", place)).contains(new Fit("0201", Reach.THE_AREA));
    }

    @Test
    void anotherAreaOrAnotherItemIsNotCovered() {
        assertThat(local.of("020101", "江北区")).isEmpty();
        assertThat(local.of("030101", "鄞州区")).isEmpty();
    }

    @Test
    void withoutAPlaceWhoeverServesTheWholeCityComesFirst() {
        Fit somewhere = local.of("020101", null).orElseThrow();
        Fit everywhere =
                new Coverage(List.of("0201"), List.of()).of("020101", null).orElseThrow();

        assertThat(List.of(somewhere, everywhere)).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void theLongerPrefixGoesBeforeTheArea() {
        Fit exactItem =
                new Coverage(List.of("020101"), List.of()).of("020101", "鄞州区").orElseThrow();

        assertThat(exactItem).isLessThan(local.of("020101", "鄞州区").orElseThrow());
    }
}
