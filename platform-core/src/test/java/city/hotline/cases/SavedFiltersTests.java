package city.hotline.cases;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class SavedFiltersTests {
    @Autowired
    Tenants tenants;

    @Autowired
    SavedFilters filters;

    private Desk wang;

    @BeforeEach
    void sitDown() {
        wang = Desk.in(NINGBO, tenants);
    }

    @Test
    void aFilterIsKeptForItsQueueUnderItsNameAndReplacedUnderTheSame() {
        wang.does(() -> filters.save(Queue.TO_DISPATCH, "水管", "item=0201", false));
        wang.does(() -> filters.save(Queue.TO_DISPATCH, "水管", "item=020101", false));
        wang.does(() -> filters.save(Queue.OVERDUE, "水管", "q=漏", false));

        assertThat(of(wang, Queue.TO_DISPATCH))
                .singleElement()
                .satisfies(kept -> assertThat(kept.terms()).isEqualTo("item=020101"));
        assertThat(of(wang, Queue.OVERDUE)).hasSize(1);
        assertThat(of(wang, Queue.MINE)).isEmpty();
    }

    @Test
    void aQueueOpensWithOneFilterAtMost() {
        SavedFilter first = wang.does(() -> filters.save(Queue.MINE, "一", "q=1", true));
        wang.does(() -> filters.save(Queue.MINE, "二", "q=2", true));

        assertThat(wang.does(() -> filters.preset(Queue.MINE)))
                .hasValueSatisfying(kept -> assertThat(kept.name()).isEqualTo("二"));
        wang.does(() -> {
            filters.preset(Queue.MINE, first.id());
            return first;
        });
        assertThat(of(wang, Queue.MINE))
                .filteredOn(SavedFilter::preset)
                .extracting(SavedFilter::name)
                .containsExactly("一");
        wang.does(() -> {
            filters.preset(Queue.MINE, null);
            return first;
        });
        assertThat(wang.does(() -> filters.preset(Queue.MINE))).isEmpty();
    }

    @Test
    void nobodyTouchesTheFiltersOfSomebodyElseNorOfAnotherCity() {
        SavedFilter kept = wang.does(() -> filters.save(Queue.MINE, "我的", "q=1", true));
        Desk colleague = Desk.in(NINGBO, tenants);
        Desk ruian = Desk.in(RUIAN, tenants);

        for (Desk other : List.of(colleague, ruian)) {
            other.does(() -> {
                filters.delete(kept.id());
                filters.preset(Queue.MINE, kept.id());
                return kept;
            });
            assertThat(of(other, Queue.MINE)).isEmpty();
        }

        assertThat(of(wang, Queue.MINE)).containsExactly(kept);
        wang.does(() -> {
            filters.delete(kept.id());
            return kept;
        });
        assertThat(of(wang, Queue.MINE)).isEmpty();
    }

    @Test
    void thereIsRoomForSoManyAndNoMore() {
        for (int i = 0; i < SavedFilters.MOST; i++) {
            String name = "第" + i;
            wang.does(() -> filters.save(Queue.ALL, name, "", false));
        }

        assertThatThrownBy(() -> wang.does(() -> filters.save(Queue.ALL, "再一个", "", false)))
                .isInstanceOf(TooManySavedFilters.class);
        assertThat(wang.does(() -> filters.save(Queue.ALL, "第0", "q=改", false)).terms())
                .isEqualTo("q=改");
    }

    private List<SavedFilter> of(Desk desk, Queue queue) {
        return desk.does(() -> filters.of(queue));
    }
}
