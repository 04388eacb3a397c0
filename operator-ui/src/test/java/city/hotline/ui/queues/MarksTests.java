package city.hotline.ui.queues;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.cases.CaseBatches;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Marked;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarksTests {
    private final Marks marks = new Marks();
    private final CaseSummary one = Summaries.titled("一");
    private final CaseSummary two = Summaries.titled("二");

    @Test
    void aRowIsMarkedAsItWasSeenAndLetGoAgain() {
        marks.toggle(one);
        marks.toggle(two);
        marks.toggle(one);

        assertThat(marks.seen()).containsExactly(Marked.of(two));
        assertThat(marks.has(one)).isFalse();
    }

    @Test
    void allAreMarkedAndLetGoTogether() {
        marks.toggle(one);

        marks.toggleAll(List.of(one, two));
        assertThat(marks.size()).isEqualTo(2);
        marks.toggleAll(List.of(one, two));
        assertThat(marks.isEmpty()).isTrue();
    }

    @Test
    void noMoreAreMarkedThanAreWorkedOnAtOnce() {
        List<CaseSummary> many = IntStream.rangeClosed(0, CaseBatches.MOST)
                .mapToObj(i -> Summaries.titled("第" + i))
                .toList();

        marks.toggleAll(many);
        marks.toggle(many.getLast());

        assertThat(marks.size()).isEqualTo(CaseBatches.MOST);
    }

    @Test
    void whatWasRefusedIsNoLongerMarkedAndTheFirstAreNamed() {
        IntStream.range(0, 4).forEach(i -> marks.toggle(Summaries.titled("第" + i)));
        marks.toggle(one);

        marks.drop(Set.of(one.id()));

        assertThat(marks.size()).isEqualTo(4);
        assertThat(marks.names()).isEqualTo("NB-20261121-0001 NB-20261121-0001 NB-20261121-0001 …");
    }
}
