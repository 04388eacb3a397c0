package city.hotline.ui.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageTurnsTests {
    private final PageTurns turns = new PageTurns();

    @Test
    void aLinkHasItsTurnsFromWhereverItIsAskedAndTakesNobodyElsesAway() {
        long taken = IntStream.range(0, 60)
                .filter(i -> turns.take("link", "198.51.100." + i))
                .count();

        assertThat(taken).isBetween(20L, 21L);
        assertThat(turns.take("another", "198.51.100.1")).isTrue();
    }

    @Test
    void anAddressHasItsTurnsForWhateverLinksItTries() {
        long taken = IntStream.range(0, 400)
                .filter(i -> turns.take("link " + i, "203.0.113.9"))
                .count();

        assertThat(taken).isBetween(300L, 310L);
        assertThat(turns.take("link 1", "203.0.113.10")).isTrue();
    }
}
