package city.hotline.cases;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.callers.CallerId;
import city.hotline.foundation.Uuids;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class CaseArchiveTests {
    private static final Instant THEN = Instant.parse("2019-04-25T16:30:00Z");

    @Autowired
    Tenants tenants;

    @Autowired
    Cases cases;

    @Autowired
    CaseArchive archive;

    private final CallerId caller = CallerId.next();
    private String source;
    private Desk ningbo;

    @BeforeEach
    void sitDown() {
        ningbo = Desk.in(NINGBO, tenants);
        source = Uuids.next().toString();
    }

    @Test
    void anArchivedCaseComesInClosedWithItsReplyAndANumberOfItsOwnDay() {
        ArchiveResult result = add(ImportId.next(), archived("1", "已处理"), archived("2", null));

        assertThat(result.added()).isEqualTo(2);
        assertThat(result.alreadyThere()).isEmpty();
        List<CaseSummary> found = history();
        assertThat(found)
                .extracting(CaseSummary::state)
                .containsExactlyInAnyOrder(CaseState.ANSWERED, CaseState.CLOSED_UNSOLVED);
        assertThat(found).allSatisfy(row -> {
            assertThat(row.number()).startsWith("NB-20190426-");
            assertThat(row.imported()).isTrue();
            assertThat(row.registeredAt()).isEqualTo(THEN);
        });
        CaseSummary answered = found.stream()
                .filter(row -> row.state() == CaseState.ANSWERED)
                .findFirst()
                .orElseThrow();
        CaseFile file = ningbo.does(() -> cases.file(answered.id()));
        assertThat(file.label()).isEqualTo("城乡建设");
        assertThat(file.timeline()).last().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(TimelineKind.REPLIED);
            assertThat(entry.text()).isEqualTo("已处理");
            assertThat(entry.at()).isEqualTo(THEN.plusSeconds(86_400));
        });
        assertThat(file.summary().clocks().closed()).isEqualTo(THEN.plusSeconds(86_400));
    }

    @Test
    void theSameImportTwiceIsOnceAndAnotherCityHasItsOwn() {
        add(ImportId.next(), archived("1", "好"), archived("2", "好"));

        ArchiveResult again = add(ImportId.next(), archived("1", "好"), archived("2", "好"), archived("3", "好"));
        ArchiveResult ruian =
                Desk.in(RUIAN, tenants).does(() -> archive.add(ImportId.next(), source, List.of(archived("1", "好"))));

        assertThat(again).isEqualTo(new ArchiveResult(1, java.util.Set.of("1", "2")));
        assertThat(ruian.added()).isEqualTo(1);
        assertThat(history()).hasSize(3);
    }

    @Test
    void anUndoneImportIsGoneEverywhereExceptWhatSomebodyTouched() {
        ImportId importId = ImportId.next();
        add(importId, archived("1", "好"), archived("2", "好"));
        CaseSummary touched = history().getFirst();
        CaseSummary untouched = history().getLast();
        ningbo.does(() -> {
            cases.note(touched.id(), "市民又来电感谢");
            return touched;
        });

        int removed = ningbo.does(() -> archive.remove(importId));

        assertThat(removed).isEqualTo(1);
        assertThat(history()).extracting(CaseSummary::id).containsExactly(touched.id());
        assertThat(catchUnknown(untouched.id())).isTrue();
        assertThat(ningbo.does(() -> archive.remove(importId))).isZero();
        assertThat(add(ImportId.next(), archived("1", "好"), archived("2", "好")).added())
                .isEqualTo(1);
    }

    @Test
    void aThousandComeInAtOnceWithNumbersOfTheirOwn() {
        ArchivedCase[] batch =
                IntStream.range(0, 1_000).mapToObj(i -> archived("m" + i, "好")).toArray(ArchivedCase[]::new);

        assertThat(add(ImportId.next(), batch).added()).isEqualTo(1_000);
        assertThat(ningbo.does(() -> cases.historyOf(caller, 200)).last())
                .extracting(CaseSummary::number)
                .doesNotHaveDuplicates()
                .hasSize(200);
    }

    private ArchiveResult add(ImportId importId, ArchivedCase... batch) {
        return ningbo.does(() -> archive.add(importId, source, List.of(batch)));
    }

    private List<CaseSummary> history() {
        return ningbo.does(() -> cases.historyOf(caller, 20)).last();
    }

    private boolean catchUnknown(CaseId id) {
        try {
            ningbo.does(() -> cases.file(id));
            return false;
        } catch (CaseUnknown unknown) {
            return true;
        }
    }

    private ArchivedCase archived(String reference, String reply) {
        return new ArchivedCase(
                reference,
                caller,
                "小区物业",
                "物业费太高",
                THEN,
                reply,
                THEN.plusSeconds(86_400),
                null,
                "城乡建设",
                "",
                Channel.ARCHIVE);
    }
}
