package city.hotline.ui.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.knowledge.KnowledgePage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagedRowsTests {
    private final List<String> asked = new ArrayList<>();
    private final PagedRows<Integer> rows = new PagedRows<>(position -> {
        asked.add(String.valueOf(position));
        int from = position == null ? 0 : Integer.parseInt(position);
        List<Integer> items =
                IntStream.range(from, Math.min(from + 10, 25)).boxed().toList();
        return new KnowledgePage<>(items, from + 10 < 25 ? String.valueOf(from + 10) : null);
    });

    @Test
    void pagesAreReadOnceAndOnlyAsFarAsSomebodyLooks() {
        assertThat(rows.part(0, 10)).hasSize(10);
        assertThat(rows.part(5, 10)).first().isEqualTo(5);

        assertThat(asked).containsExactly("null", "10");
    }

    @Test
    void theEndIsShortAndBeyondItIsNothing() {
        assertThat(rows.part(20, 50)).hasSize(5);
        assertThat(rows.part(30, 10)).isEmpty();
    }
}
