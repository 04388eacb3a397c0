package city.hotline.cases;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.departments.DepartmentId;
import city.hotline.foundation.Uuids;
import city.hotline.providers.Firms;
import city.hotline.providers.ProviderId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class CaseListTests {
    @Autowired
    Tenants tenants;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Firms firms;

    private Desk ningbo;
    private String line;

    @BeforeEach
    void sitDown() {
        ningbo = Desk.in(NINGBO, tenants);
        line = Uuids.next().toString();
    }

    @Test
    void pagesNeitherRepeatNorSkipWhileCasesAreOpened() {
        List<CaseId> before = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            before.addFirst(open("旧" + i).id());
        }

        List<CaseId> read = new ArrayList<>();
        String after = null;
        do {
            String position = after;
            Page<CaseSummary> page = ningbo.does(() -> cases.list(Queue.ALL, mineOnly(), position, 3));
            page.items().forEach(row -> read.add(row.id()));
            open("新");
            after = page.next();
        } while (after != null);

        assertThat(read).containsExactlyElementsOf(before);
    }

    @Test
    void aWorkQueueIsInTheOrderOfDeadlinesAndPagesThroughEqualOnes() {
        CaseSummary late = open("三天", Duration.ofDays(3));
        CaseSummary soon = open("一小时", Duration.ofHours(1));
        List.of(late, soon).forEach(opened -> ningbo.does(() -> cases.assign(opened.id(), Desk.toDepartment("城管"))));
        equalDeadlines();

        Page<CaseSummary> first = ningbo.does(() -> cases.list(Queue.TO_ACCEPT, mineOnly(), null, 1));
        Page<CaseSummary> second = ningbo.does(() -> cases.list(Queue.TO_ACCEPT, mineOnly(), first.next(), 1));

        assertThat(List.of(
                        first.items().getFirst().id(), second.items().getFirst().id()))
                .containsExactly(late.id(), soon.id());
        assertThat(second.next()).isNull();
    }

    @Test
    void aCaseStandsInTheQueuesOfItsState() {
        CaseSummary opened = open("排队");

        assertThat(queuesOf(opened)).containsExactly(Queue.TO_DISPATCH, Queue.MINE, Queue.ALL);
        ningbo.does(() -> cases.assign(opened.id(), Desk.toDepartment("城管")));
        assertThat(queuesOf(opened)).containsExactly(Queue.TO_ACCEPT, Queue.MINE, Queue.ALL);
        ningbo.does(() -> cases.giveBack(opened.id(), "不归我管"));
        assertThat(queuesOf(opened)).containsExactly(Queue.TO_DISPATCH, Queue.RETURNED, Queue.MINE, Queue.ALL);
        ningbo.does(() -> cases.assign(opened.id(), Desk.toDepartment("交警")));
        ningbo.does(() -> cases.accept(opened.id()));
        assertThat(queuesOf(opened)).containsExactly(Queue.IN_PROGRESS, Queue.MINE, Queue.ALL);
        ningbo.does(() -> cases.done(opened.id(), "", null));
        assertThat(queuesOf(opened)).containsExactly(Queue.TO_FOLLOW_UP, Queue.MINE, Queue.ALL);
    }

    @Test
    void aCaseWhoseClockHasRunOutIsOverdue() {
        CaseSummary opened = open("立刻", Duration.ofNanos(1000));
        ningbo.does(() -> cases.assign(opened.id(), Desk.toDepartment("城管")));

        assertThat(queuesOf(opened)).contains(Queue.OVERDUE);
        assertThat(found(mineOnly().overdue(true))).containsExactly(opened.id());
    }

    @Test
    void listsAreNarrowedByEveryPartOfAFilter() {
        DepartmentId department = DepartmentId.next();
        ProviderId team = firms.firm(NINGBO, "红十字队", List.of("02"), List.of(), Firms.content(9, 9))
                .id();
        CaseSummary one = ningbo.does(() -> cases.open(Desk.call("Ａｂｃ 50%_树倒了")
                .about(Desk.item("03010" + "1"))
                .onLine(line)
                .ending(new Ending.ToDepartment(department, "园林", ""))));
        CaseSummary other = ningbo.does(() -> cases.open(
                Desk.call("别的事").about(Desk.item("0402")).onLine(line).ending(new Ending.ToTeam(team, "红十字队", ""))));

        assertThat(found(mineOnly())).containsExactly(other.id(), one.id());
        assertThat(found(mineOnly().item("0301"))).containsExactly(one.id());
        assertThat(found(mineOnly().text("ABC 50%_树"))).containsExactly(one.id());
        assertThat(found(mineOnly().text("5__树"))).isEmpty();
        assertThat(found(CaseFilter.all().text(one.number().toLowerCase(java.util.Locale.ROOT))))
                .containsExactly(one.id());
        assertThat(found(CaseFilter.all().department(department))).containsExactly(one.id());
        assertThat(found(CaseFilter.all().provider(team))).containsExactly(other.id());
        assertThat(found(mineOnly().states(Set.of(CaseState.DONE)))).isEmpty();
        assertThat(found(mineOnly().states(Set.of(CaseState.ASSIGNED)))).hasSize(2);
        assertThat(found(mineOnly().registered(other.registeredAt(), null))).containsExactly(other.id());
        assertThat(found(mineOnly().registered(null, other.registeredAt()))).containsExactly(one.id());
        assertThat(found(mineOnly().imported(true))).isEmpty();
        assertThat(Desk.in(RUIAN, tenants)
                        .does(() -> cases.list(Queue.ALL, mineOnly(), null, 10))
                        .items())
                .isEmpty();
    }

    @Test
    void countsAreBoundedAndAgreeWithTheLists() {
        open("数一");
        open("数二");

        assertThat(ningbo.does(() -> cases.counts()).keySet())
                .containsExactlyElementsOf(
                        Queue.HOTLINE.stream().filter(Queue::isWork).toList());
        assertThat(ningbo.does(() -> cases.counts()).get(Queue.MINE)).isEqualTo(new QueueCount(2));
        assertThat(ningbo.does(() -> cases.count(Queue.ALL, mineOnly())).text()).isEqualTo("2");
        assertThat(new QueueCount(1_000).text()).isEqualTo("999+");
        assertThat(new QueueCount(999).text()).isEqualTo("999");
    }

    @Test
    void aPositionOfAnotherListIsRefused() {
        open("一");
        open("二");
        String position =
                ningbo.does(() -> cases.list(Queue.ALL, mineOnly(), null, 1)).next();

        for (String wrong : List.of("x", "%%%", "QUxM", position + "AAAA")) {
            assertThatThrownBy(() -> ningbo.does(() -> cases.list(Queue.ALL, mineOnly(), wrong, 1)))
                    .isInstanceOf(CursorInvalid.class);
        }
        assertThatThrownBy(() -> ningbo.does(() -> cases.list(Queue.MINE, mineOnly(), position, 1)))
                .isInstanceOf(CursorInvalid.class);
    }

    @Test
    void everyWorkQueueIsServedByItsOwnIndex() {
        for (Queue queue : Queue.values()) {
            String sql = "select id from hotline_case where removed_at is null and " + queue.condition() + " order by "
                    + queue.order().clause() + " limit 50";

            String plan = ningbo.does(() -> transaction.execute(status -> {
                jdbc.sql("set local enable_seqscan = off").update();
                jdbc.sql("set local enable_sort = off").update();
                jdbc.sql("set local enable_bitmapscan = off").update();
                return String.join(
                        "\n",
                        jdbc.sql("explain " + sql)
                                .param("now", Columns.at(Instant.now()))
                                .param("me", Uuids.next())
                                .query(String.class)
                                .list());
            }));

            assertThat(plan).as(queue.name()).contains("Index").doesNotContain("Sort");
        }
    }

    private CaseSummary open(String title) {
        return ningbo.does(() -> cases.open(Desk.call(title).onLine(line)));
    }

    private CaseSummary open(String title, Duration handling) {
        return ningbo.does(() -> cases.open(Desk.call(title).onLine(line).promising(null, handling)));
    }

    private CaseFilter mineOnly() {
        return CaseFilter.all().line(line);
    }

    private List<CaseId> found(CaseFilter filter) {
        return ningbo.does(() -> cases.list(Queue.ALL, filter, null, 50)).items().stream()
                .map(CaseSummary::id)
                .toList();
    }

    private List<Queue> queuesOf(CaseSummary opened) {
        return List.of(Queue.values()).stream()
                .filter(queue -> ningbo.does(() -> cases.list(queue, mineOnly(), null, 50)).items().stream()
                        .anyMatch(row -> row.id().equals(opened.id())))
                .toList();
    }

    private void equalDeadlines() {
        ningbo.does(() -> transaction.execute(
                status -> jdbc.sql("update hotline_case set next_due_at = registered_at where line = ?")
                        .param(line)
                        .update()));
        ningbo.does(() -> transaction.execute(
                status -> jdbc.sql("update hotline_case set next_due_at = '2026-01-01T00:00:00Z' where line = ?")
                        .param(line)
                        .update()));
    }
}
