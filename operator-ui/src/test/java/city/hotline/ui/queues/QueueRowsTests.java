package city.hotline.ui.queues;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.cases.CaseSummary;
import city.hotline.cases.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueueRowsTests {
    private final CaseSummary first = Summaries.titled("一");
    private final CaseSummary second = Summaries.titled("二");
    private final CaseSummary third = Summaries.titled("三");
    private final List<String> asked = new ArrayList<>();

    @Test
    void pagesAreReadOnceAndOnlyAsFarAsSomebodyLooks() {
        QueueRows rows = pages(List.of(first, second), List.of(third));

        assertThat(rows.part(0, 1)).containsExactly(first);
        assertThat(rows.part(0, 2)).containsExactly(first, second);
        assertThat(asked).containsExactly("start");
        assertThat(rows.part(1, 5)).containsExactly(second, third);
        assertThat(rows.part(3, 5)).isEmpty();
        assertThat(asked).containsExactly("start", "1");
    }

    @Test
    void theArrowsGoToTheNeighboursAndStopAtTheEnds() {
        QueueRows rows = pages(List.of(first, second), List.of(third));
        rows.part(0, 2);

        assertThat(rows.neighbour(first.id(), 1)).contains(second);
        assertThat(rows.neighbour(second.id(), 1)).contains(third);
        assertThat(rows.neighbour(third.id(), 1)).isEmpty();
        assertThat(rows.neighbour(first.id(), -1)).isEmpty();
        assertThat(rows.neighbour(null, 1)).contains(first);
    }

    @Test
    void belowACaseThatLeftTheQueueIsTheOneThatMovedIntoItsPlace() {
        QueueRows before = pages(List.of(first, second, third));
        before.part(0, 3);
        before.choose(second.id());
        QueueRows after = pages(List.of(first, third));
        after.standAt(before);
        after.part(0, 3);

        assertThat(after.neighbour(second.id(), 1)).contains(third);
        assertThat(after.neighbour(second.id(), -1)).contains(first);
    }

    @Test
    void afterTheLastCaseOfTheQueueComesTheOneBeforeIt() {
        QueueRows before = pages(List.of(first, second));
        before.part(0, 2);
        before.choose(second.id());
        QueueRows after = pages(List.of(first));
        after.standAt(before);
        after.part(0, 2);

        assertThat(after.neighbour(second.id(), 1)).contains(first);
    }

    @SafeVarargs
    private QueueRows pages(List<CaseSummary>... pages) {
        return new QueueRows(position -> {
            asked.add(position == null ? "start" : position);
            int page = position == null ? 0 : Integer.parseInt(position);
            return new Page<>(pages[page], page + 1 < pages.length ? String.valueOf(page + 1) : null);
        });
    }
}
