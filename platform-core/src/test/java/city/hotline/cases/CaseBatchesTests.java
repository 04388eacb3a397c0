package city.hotline.cases;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class CaseBatchesTests {
    private static final Ending.Dispatch WATER = Desk.toDepartment("水务集团");

    @Autowired
    Tenants tenants;

    @Autowired
    Cases cases;

    @Autowired
    CaseBatches batches;

    @Autowired
    TwinCases twins;

    private Desk ningbo;

    @BeforeEach
    void sitDown() {
        ningbo = Desk.in(NINGBO, tenants);
    }

    @Test
    void manyCasesAreSentAndTakenBackAsIfTheyHadNotBeen() {
        List<CaseSummary> opened = open(3);

        List<CaseSummary> sent = ningbo.does(() -> batches.assign(marked(opened), WATER));
        List<CaseSummary> back = ningbo.does(() -> batches.recall(marked(sent), "派错了"));

        assertThat(sent).extracting(CaseSummary::state).containsOnly(CaseState.ASSIGNED);
        assertThat(back).allSatisfy(one -> {
            assertThat(one.state()).isEqualTo(CaseState.REGISTERED);
            assertThat(one.handler()).isEmpty();
            assertThat(one.returns()).isZero();
            assertThat(one.clocks().firstResponded()).isNull();
            assertThat(one.due()).isEqualTo(one.clocks().firstResponseDue());
        });
        assertThat(ningbo.does(() -> cases.file(back.getFirst().id())).timeline())
                .extracting(TimelineEntry::kind)
                .containsExactly(TimelineKind.OPENED, TimelineKind.ASSIGNED, TimelineKind.RECALLED);
    }

    @Test
    void oneForeignIdAmongAHundredRefusesAllWithACount() {
        List<CaseSummary> opened = open(99);
        CaseSummary foreign = Desk.in(RUIAN, tenants).does(() -> cases.open(Desk.call("瑞安的事")));
        List<Marked> all = new ArrayList<>(marked(opened));
        all.add(Marked.of(foreign));
        List<Marked> unknown = new ArrayList<>(marked(opened));
        unknown.add(new Marked(CaseId.next(), 0));

        BatchRefused refused =
                catchThrowableOfType(BatchRefused.class, () -> ningbo.does(() -> batches.assign(all, WATER)));
        BatchRefused alike =
                catchThrowableOfType(BatchRefused.class, () -> ningbo.does(() -> batches.assign(unknown, WATER)));

        assertThat(refused.facts()).containsExactly(100, 1, 1, 0, 0).isEqualTo(alike.facts());
        assertThat(refused.refused()).containsExactly(foreign.id());
        assertThat(statesOf(opened)).containsOnly(CaseState.REGISTERED);
    }

    @Test
    void oneThatSomebodyChangedAndOneElsewhereRefuseAll() {
        List<CaseSummary> opened = open(4);
        CaseSummary changed = opened.getFirst();
        ningbo.does(() -> cases.change(
                changed.id(), changed.version(), CaseChange.nothing().address("新地址")));
        CaseSummary sent = ningbo.does(() -> cases.assign(opened.getLast().id(), WATER));
        List<Marked> all = new ArrayList<>(marked(opened.subList(0, 3)));
        all.add(Marked.of(sent));

        assertThatThrownBy(() -> ningbo.does(() -> batches.assign(all, WATER)))
                .isInstanceOfSatisfying(
                        BatchRefused.class,
                        refused -> assertThat(refused.facts()).containsExactly(4, 2, 0, 1, 1));
        assertThat(statesOf(opened.subList(0, 3))).containsOnly(CaseState.REGISTERED);
    }

    @Test
    void casesAreHandedOverWithTheReasonInTheTimeline() {
        List<CaseSummary> sent = ningbo.does(() -> batches.assign(marked(open(2)), WATER));
        List<CaseSummary> accepted = ningbo.does(() -> batches.accept(marked(sent)));

        List<CaseSummary> moved = ningbo.does(() -> batches.handOver(
                marked(accepted),
                new Ending.ToDepartment(city.hotline.departments.DepartmentId.next(), "城建", "不归水务管")));

        assertThat(moved).allSatisfy(one -> {
            assertThat(one.state()).isEqualTo(CaseState.ASSIGNED);
            assertThat(one.handler()).isEqualTo("城建");
        });
        assertThat(ningbo.does(() -> cases.file(moved.getFirst().id())).timeline())
                .extracting(TimelineEntry::text)
                .contains("不归水务管");
        assertThatThrownBy(() -> ningbo.does(() -> batches.handOver(marked(moved), WATER)))
                .extracting("code")
                .isEqualTo("TEXT_MISSING");
    }

    @Test
    void moreThanAreWorkedOnAtOnceAreRefused() {
        List<Marked> many = IntStream.rangeClosed(0, CaseBatches.MOST)
                .mapToObj(i -> new Marked(CaseId.next(), 0))
                .toList();

        assertThatThrownBy(() -> ningbo.does(() -> batches.accept(many))).isInstanceOf(BatchTooLarge.class);
        assertThat(ningbo.does(() -> batches.accept(List.of()))).isEmpty();
    }

    @Test
    void theSameIdsInAnotherCityStayAsTheyAre() {
        CaseId same = CaseId.next();
        CaseSummary here = ningbo.does(() -> twins.open(same, Desk.call("宁波的事")));
        Desk ruian = Desk.in(RUIAN, tenants);
        ruian.does(() -> twins.open(same, Desk.call("瑞安的事")));

        ningbo.does(() -> batches.assign(List.of(Marked.of(here)), WATER));

        assertThat(ruian.does(() -> cases.file(same)).state()).isEqualTo(CaseState.REGISTERED);
    }

    private List<CaseSummary> open(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> ningbo.does(() -> cases.open(Desk.call("成批第" + i))))
                .toList();
    }

    private List<CaseState> statesOf(List<CaseSummary> some) {
        return some.stream()
                .map(one -> ningbo.does(() -> cases.file(one.id())).state())
                .toList();
    }

    private static List<Marked> marked(List<CaseSummary> seen) {
        return seen.stream().map(Marked::of).toList();
    }
}
