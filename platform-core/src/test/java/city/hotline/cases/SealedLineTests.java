package city.hotline.cases;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.callers.CallerId;
import city.hotline.foundation.Uuids;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A case of a sealed line is to everybody outside the line as if there were none. */
@RoomTest
class SealedLineTests {
    private static final String COUNSELLING = "counselling";

    @Autowired
    Tenants tenants;

    @Autowired
    Cases cases;

    @Autowired
    CaseBatches batches;

    @Autowired
    CaseClosing closing;

    @Autowired
    CaseFigures figures;

    @Autowired
    TwinCases twins;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final String words = "夜里" + Uuids.next().toString().replace("-", "") + "睡不着";
    private final CallerId caller = CallerId.next();
    private final ItemChoice item = Desk.item("100101");
    private final String place = "心路" + Uuids.next() + "号";

    private Desk registrar;
    private Desk outsider;
    private Desk counsellor;

    @BeforeEach
    void threeDesks() {
        registrar = Desk.in(NINGBO, tenants);
        outsider = Desk.in(NINGBO, tenants);
        counsellor = Desk.onLines(NINGBO, tenants, "main", COUNSELLING);
    }

    @Test
    void itsExactWordsFindNothingAndCountNothing() {
        CaseSummary sealed = open(registrar, COUNSELLING);

        for (String text : List.of(words, sealed.number(), words.substring(20))) {
            assertThat(outsider.does(
                            () -> cases.list(Queue.ALL, CaseFilter.all().text(text), null, 50)
                                    .items()))
                    .isEmpty();
            assertThat(outsider.does(() ->
                            cases.count(Queue.ALL, CaseFilter.all().text(text)).counted()))
                    .isZero();
            assertThat(counsellor.does(
                            () -> cases.list(Queue.ALL, CaseFilter.all().text(text), null, 50)
                                    .items()))
                    .hasSize(1);
            assertThat(registrar.does(() ->
                            cases.count(Queue.ALL, CaseFilter.all().text(text)).counted()))
                    .isEqualTo(1);
        }
        assertThat(outsider.does(() -> cases.list(
                                Queue.ALL, CaseFilter.all().line(COUNSELLING).caller(caller), null, 50)
                        .items()))
                .isEmpty();
    }

    @Test
    void itStandsInNoQueueNoHistoryAndNoHintOfADuplicate() {
        int before = outsider.does(() -> toDispatch());
        int counsellorBefore = counsellor.does(() -> toDispatch());

        CaseSummary sealed = open(registrar, COUNSELLING);

        assertThat(outsider.does(() -> toDispatch())).isEqualTo(before);
        assertThat(counsellor.does(() -> toDispatch())).isEqualTo(counsellorBefore + 1);
        assertThat(queued(outsider)).doesNotContain(sealed.id());
        assertThat(queued(counsellor)).contains(sealed.id());
        assertThat(outsider.does(() -> cases.historyOf(caller, 50))).isEqualTo(new CallerHistory(List.of(), List.of()));
        assertThat(counsellor.does(() -> cases.historyOf(caller, 50).last())).hasSize(1);
        Instant since = Instant.EPOCH;
        assertThat(outsider.does(() -> cases.duplicates(caller, item, place, since)))
                .isEmpty();
        assertThat(counsellor.does(() -> cases.duplicates(caller, item, place, since)))
                .hasSize(1);
    }

    @Test
    void everyDoorAnswersAsForAnUnknownCase() {
        CaseId sealed = open(registrar, COUNSELLING).id();
        CaseId unknown = CaseId.next();
        Stream<Function<CaseId, Supplier<Object>>> doors = Stream.of(
                id -> () -> cases.file(id),
                id -> () -> cases.accept(id),
                id -> () -> cases.arrive(id),
                id -> () -> cases.done(id, "", null),
                id -> () -> cases.giveBack(id, "理由"),
                id -> () -> cases.withdraw(id, "理由"),
                id -> () -> cases.assign(id, Desk.toDepartment("甲")),
                id -> () -> cases.end(id, new Ending.Answered("好")),
                id -> () -> cases.change(id, 0, CaseChange.nothing().title("新")),
                id -> () -> {
                    cases.note(id, "一句");
                    return id;
                },
                id -> () -> transaction.execute(_ -> closing.hold(id)),
                id -> () -> transaction.execute(_ -> closing.closeSolved(id, 0, "好")));

        doors.forEach(door -> {
            String asked = refusal(door.apply(sealed));
            assertThat(asked).isEqualTo(refusal(door.apply(unknown))).contains("CaseUnknown");
        });
        assertThatThrownBy(() -> outsider.does(() -> batches.accept(List.of(new Marked(sealed, 0)))))
                .isInstanceOf(BatchRefused.class)
                .satisfies(refused -> assertThat(((BatchRefused) refused).facts())
                        .isEqualTo(batchRefusal(unknown).facts()));
        assertThat(counsellor.does(() -> cases.file(sealed)).timeline()).hasSize(1);
        assertThat(registrar.does(() -> cases.file(sealed)).description()).contains(words);
    }

    @Test
    void figuresLeaveItOutForThoseOutside() {
        Instant from = Instant.now().minus(Duration.ofHours(1));
        Instant until = from.plus(Duration.ofHours(3));
        CaseFigures.Counted before = outsider.does(() -> figures.count(from, until));
        CaseFigures.Counted counsellorBefore = counsellor.does(() -> figures.count(from, until));

        open(registrar, COUNSELLING);

        assertThat(outsider.does(() -> figures.count(from, until))).isEqualTo(before);
        assertThat(counsellor.does(() -> figures.count(from, until)).registered())
                .isEqualTo(counsellorBefore.registered() + 1);
    }

    @Test
    void aLineIsSealedForTheCityThatSealsIt() {
        String line = "quiet" + Long.toString(System.nanoTime(), 36);
        seal(RUIAN, line);
        CaseId shared = CaseId.next();
        registrar.does(() -> twins.open(shared, call(line)));
        Desk.in(RUIAN, tenants).does(() -> twins.open(shared, call(line)));

        assertThat(outsider.does(() -> cases.file(shared)).number()).startsWith("NB-");
        assertThatThrownBy(() -> Desk.in(RUIAN, tenants).does(() -> cases.file(shared)))
                .isInstanceOf(CaseUnknown.class);
        assertThat(Desk.onLines(RUIAN, tenants, line)
                        .does(() -> cases.file(shared))
                        .number())
                .startsWith("RA-");
    }

    @Test
    void whoWorksOnALineOfOneCityIsOutsideTheSameLineOfAnother() {
        CaseId id = open(registrar, COUNSELLING).id();

        assertThatThrownBy(() -> Desk.onLines(RUIAN, tenants, COUNSELLING).does(() -> cases.file(id)))
                .isInstanceOf(CaseUnknown.class);
    }

    @Test
    void theSameRequestAgainIsAnsweredWithTheCaseItOpened() {
        IdempotencyKey key = new IdempotencyKey(Uuids.next().toString());
        CaseSummary first = registrar.does(() -> cases.openOnce(key, call(COUNSELLING)));

        CaseSummary again = outsider.does(() -> cases.openOnce(key, call(COUNSELLING)));

        assertThat(again.id()).isEqualTo(first.id());
    }

    private CaseSummary open(Desk desk, String line) {
        return desk.does(() -> cases.open(call(line)));
    }

    private OpenCase call(String line) {
        return OpenCase.of(Channel.PHONE, caller, words, "说明：" + words)
                .about(item)
                .at(place, "")
                .onLine(line);
    }

    private int toDispatch() {
        return cases.counts().getOrDefault(Queue.TO_DISPATCH, new QueueCount(0)).counted();
    }

    private List<CaseId> queued(Desk desk) {
        return desk.does(() -> cases.list(Queue.ALL, CaseFilter.all(), null, 200).items().stream()
                .map(CaseSummary::id)
                .toList());
    }

    private String refusal(Supplier<Object> door) {
        try {
            outsider.does(door);
            return "let in";
        } catch (RuntimeException refused) {
            return refused.toString();
        }
    }

    private BatchRefused batchRefusal(CaseId id) {
        try {
            outsider.does(() -> batches.accept(List.of(new Marked(id, 0))));
            throw new AssertionError("let in");
        } catch (BatchRefused refused) {
            return refused;
        }
    }

    private void seal(TenantId city, String line) {
        tenants.runAs(
                city,
                () -> transaction.execute(_ -> jdbc.sql("insert into sealed_line (line) values (?)")
                        .param(line)
                        .update()));
    }
}
