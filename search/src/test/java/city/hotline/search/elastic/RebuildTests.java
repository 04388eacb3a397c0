package city.hotline.search.elastic;

import static city.hotline.search.elastic.Cases.aCase;
import static city.hotline.testing.TwoCities.NINGBO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.cases.SearchableCase;
import city.hotline.foundation.Uuids;
import city.hotline.search.Compared;
import city.hotline.search.RebuildRunning;
import city.hotline.search.Rebuilt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ElasticTest
class RebuildTests {
    @Autowired
    private Desk desk;

    @Autowired
    private Stock stock;

    @Autowired
    private Indexes indexes;

    @Autowired
    private Rebuilds rebuilds;

    @Autowired
    private RebuildRows rows;

    @Autowired
    private Verification verification;

    @BeforeEach
    void emptyShelves() {
        desk.clear(NINGBO);
    }

    @Test
    void theNewIndexHoldsEverythingAndTheOldOneIsGone() {
        IndexName old = serving();
        for (int i = 0; i < 1005; i++) {
            stock.cases(NINGBO).put(aCase("NB" + i, "路面破损" + i).build());
        }

        Rebuilt rebuilt = rebuild();

        assertThat(rebuilt).isEqualTo(new Rebuilt(1005, 0));
        assertThat(serving()).isNotEqualTo(old);
        assertThat(desk.cases(NINGBO, "路面破损").total()).isEqualTo(1005);
        assertThat(verify()).isEqualTo(new Compared(1005, 0, 0, 0));
    }

    @Test
    void whatChangesWhileItIsFilledWinsAndIsInBoth() {
        SearchableCase gone = aCase("NB1", "将被删除").build();
        SearchableCase stays = aCase("NB2", "一直都在").build();
        SearchableCase comes = aCase("NB3", "中途登记").build();
        desk.put(NINGBO, gone);
        desk.put(NINGBO, stays);
        stock.cases(NINGBO).beforeNextPage(() -> {
            stock.cases(NINGBO).remove(gone.id());
            desk.deliver(NINGBO, "search.case", gone.id());
            desk.put(NINGBO, comes);
            assertThat(desk.cases(NINGBO, "中途登记").total()).isOne();
            // What a page read before, it writes late.
            stock.cases(NINGBO).put(gone);
        });

        rebuild();
        stock.cases(NINGBO).remove(gone.id());

        assertThat(desk.cases(NINGBO, "将被删除").total()).isZero();
        assertThat(desk.cases(NINGBO, "中途登记").total()).isOne();
        assertThat(verify()).isEqualTo(new Compared(2, 0, 0, 0));
    }

    @Test
    void killedInTheMiddleTheOldOneServesAndTheNextOneGoesOn() {
        for (int i = 0; i < 1500; i++) {
            stock.cases(NINGBO).put(aCase("NB" + i, "井盖缺失").build());
        }
        rebuild();
        IndexName old = serving();

        assertThatThrownBy(() -> desk.in(
                        NINGBO,
                        () -> rebuilds.rebuild(desk.shelf(IndexKind.CASES), written -> {
                            throw new Killed();
                        })))
                .isInstanceOf(Killed.class);

        assertThat(serving()).isEqualTo(old);
        assertThat(desk.cases(NINGBO, "井盖").total()).isEqualTo(1500);
        assertThat(desk.in(NINGBO, rows::left)).contains(IndexKind.CASES);
        assertThat(rebuild()).isEqualTo(new Rebuilt(500, 0));
        assertThat(desk.cases(NINGBO, "井盖").total()).isEqualTo(1500);
        assertThat(desk.in(NINGBO, rows::left)).isEmpty();
    }

    @Test
    void twoAtOnceAreOne() {
        UUID another = Uuids.next();
        desk.in(NINGBO, () -> rows.take(IndexKind.CASES, another));

        assertThatThrownBy(this::rebuild).isInstanceOf(RebuildRunning.class);

        desk.in(NINGBO, () -> {
            rows.leave(IndexKind.CASES, another);
            return true;
        });
        assertThat(rebuild()).isEqualTo(Rebuilt.NONE);
    }

    @Test
    void whatWasLostWithTheEngineIsFilledFromTheBeginning() {
        stock.cases(NINGBO).put(aCase("NB1", "路灯不亮").build());
        UUID killed = Uuids.next();
        desk.in(NINGBO, () -> {
            rows.take(IndexKind.CASES, killed);
            rows.stand(
                    IndexKind.CASES,
                    killed,
                    new RebuildRow(1, 4711, UUID.fromString("ffffffff-0000-7000-8000-000000000000")));
            rows.leave(IndexKind.CASES, killed);
            return true;
        });

        assertThat(rebuild()).isEqualTo(new Rebuilt(1, 0));
    }

    @Test
    void verifyTellsWhatDiffersInBothDirectionsAndLeavesWord() {
        SearchableCase missing = aCase("NB1", "索引里没有").build();
        SearchableCase different = aCase("NB2", "说法变了").build();
        SearchableCase surplus = aCase("NB3", "早该删除").build();
        SearchableCase same = aCase("NB4", "一模一样").build();
        desk.put(NINGBO, different);
        desk.put(NINGBO, surplus);
        desk.put(NINGBO, same);
        stock.cases(NINGBO).put(missing);
        stock.cases(NINGBO).remove(surplus.id());
        stock.cases(NINGBO).put(renamed(different));
        stock.wordLeft(NINGBO, "search.case");

        assertThat(verify()).isEqualTo(new Compared(1, 1, 1, 1));

        assertThat(stock.wordLeft(NINGBO, "search.case"))
                .containsExactlyInAnyOrder(missing.id(), different.id(), surplus.id())
                .allSatisfy(id -> desk.deliver(NINGBO, "search.case", id));
        assertThat(verify()).isEqualTo(new Compared(3, 0, 0, 0));
    }

    private Rebuilt rebuild() {
        return desk.in(NINGBO, () -> rebuilds.rebuild(desk.shelf(IndexKind.CASES), written -> {}));
    }

    private Compared verify() {
        return desk.in(NINGBO, () -> verification.verify(desk.shelf(IndexKind.CASES)));
    }

    private IndexName serving() {
        return desk.in(NINGBO, () -> indexes.serving(IndexKind.CASES)).orElseThrow();
    }

    private static SearchableCase renamed(SearchableCase one) {
        return new SearchableCase(
                one.id(),
                one.number(),
                "新的说法",
                one.description(),
                one.address(),
                one.area(),
                one.line(),
                one.confidential(),
                one.itemCode(),
                one.state(),
                one.handler(),
                one.outcome(),
                one.registeredAt(),
                one.closedAt());
    }

    private static final class Killed extends RuntimeException {}
}
