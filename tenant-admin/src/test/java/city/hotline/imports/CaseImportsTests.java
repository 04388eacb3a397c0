package city.hotline.imports;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.access.SystemOperator;
import city.hotline.callers.ArchivedCaller;
import city.hotline.callers.CallerArchive;
import city.hotline.callers.CallerId;
import city.hotline.cases.CaseFile;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.ImportId;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class CaseImportsTests {
    private static final String HEADS = "编号,用户,标题,时间,内容,答复,答复时间\n";

    @Autowired
    CaseImports imports;

    @Autowired
    CallerArchive callers;

    @Autowired
    Cases cases;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path folder;

    private final String source = "test-" + UUID.randomUUID();
    private final ImportOptions options =
            ImportOptions.of(ColumnMap.byName(Fields.OF_CASES)).from(source);

    @Test
    void aCaseComesInWithItsCallerItsReplyAndBothTimes() {
        ImportFile file = Sheets.text(
                folder, "a.csv", HEADS + "7,A00045581,路灯不亮,2019/4/25 9:32:09,解放路路灯坏了,已经修复,2019/5/9 10:00:00\n");

        ImportReport report = run(NINGBO, file);

        assertThat(report.job().state()).isEqualTo(ImportState.FINISHED);
        assertThat(report.job().created()).isEqualTo(1);
        CaseFile told = as(NINGBO, () -> cases.file(caseOf("7")));
        assertThat(told.summary().title()).isEqualTo("路灯不亮");
        assertThat(told.summary().state()).isEqualTo(CaseState.ANSWERED);
        assertThat(told.summary().registeredAt()).isEqualTo(Instant.parse("2019-04-25T01:32:09Z"));
        assertThat(told.timeline()).anySatisfy(entry -> {
            assertThat(entry.text()).isEqualTo("已经修复");
            assertThat(entry.at()).isEqualTo(Instant.parse("2019-05-09T02:00:00Z"));
        });
        CallerId caller = as(NINGBO, () -> callerOf("A00045581"));
        assertThat(as(NINGBO, () -> cases.historyOf(caller, 10)).last())
                .extracting(summary -> summary.title())
                .containsExactly("路灯不亮");
    }

    @Test
    void placeChannelAndFilingComeAlong() {
        ImportFile file = Sheets.text(
                folder, "a.csv", "编号,电话,姓名,标题,时间,地址,渠道,事项代码,分类\n8,138 5740 0162,王阿姨,水管,2020-01-01,解放路1号,微信,X-99,供水\n");

        run(NINGBO, file);

        CaseFile told = as(NINGBO, () -> cases.file(caseOf("8")));
        assertThat(told.summary().address()).isEqualTo("解放路1号");
        assertThat(told.summary().channel()).isEqualTo(Channel.WECHAT);
        assertThat(told.label()).isEqualTo("X-99 供水");
        assertThat(told.summary().state()).isEqualTo(CaseState.CLOSED_UNSOLVED);
        assertThat(told.summary().caller()).isNotNull();
    }

    @Test
    void theSameFileTwiceIsOnce() {
        ImportFile file = history(1_200);

        ImportReport first = run(NINGBO, file);
        ImportReport second = run(NINGBO, file);

        assertThat(first.job().created()).isEqualTo(1_200);
        assertThat(second.job().created()).isZero();
        assertThat(second.job().alreadyThere()).isEqualTo(1_200);
        assertThat(second.check().alreadyThere()).isEqualTo(1_200);
        assertThat(casesIn(NINGBO)).isEqualTo(1_200);
    }

    @Test
    void theSameNumbersInTwoCitiesAndInTwoSystemsAreDifferentCases() {
        ImportFile file = history(20);

        run(NINGBO, file);
        ImportReport ruian = run(RUIAN, file);
        ImportReport other = as(NINGBO, () -> imports.run(file, options.from(source + "-2"), ImportProgress.UNWATCHED));

        assertThat(ruian.job().created()).isEqualTo(20);
        assertThat(other.job().created()).isEqualTo(20);
        assertThat(casesIn(NINGBO)).isEqualTo(20);
        assertThat(casesIn(RUIAN)).isEqualTo(20);
        assertThat(as(NINGBO, imports::jobs))
                .extracting(ImportJob::id)
                .doesNotContain(ruian.job().id());
        assertThatExceptionOfType(ImportUnknown.class)
                .isThrownBy(() -> as(NINGBO, () -> imports.undo(ruian.job().id())));
        as(NINGBO, () -> imports.undo(other.job().id()));
        assertThat(casesIn(RUIAN)).isEqualTo(20);
    }

    @Test
    void oneBadRowAndNothingComesIn() {
        ImportFile file = Sheets.text(folder, "a.csv", rows(1_000) + "x,u,灯,2026-02-30,坏,,\n");

        assertThatExceptionOfType(RowsRefused.class)
                .isThrownBy(() -> run(NINGBO, file))
                .satisfies(refusal -> assertThat(refusal.report().firstErrors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.row()).isEqualTo(1_002)));
        assertThat(casesIn(NINGBO)).isZero();

        ImportReport report =
                as(NINGBO, () -> imports.run(file, options.leavingOutBadRows(), ImportProgress.UNWATCHED));

        assertThat(report.job().created()).isEqualTo(1_000);
        assertThat(report.job().refused()).isEqualTo(1);
    }

    @Test
    void aRunThatWasStoppedOrBrokeOffIsTakenUpByRunningItAgain() {
        ImportFile file = history(1_700);

        ImportReport stopped = as(NINGBO, () -> imports.run(file, options, (done, total) -> done < 500));
        assertThat(stopped.job().state()).isEqualTo(ImportState.STOPPED);
        assertThat(casesIn(NINGBO)).isEqualTo(500);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> as(
                        NINGBO,
                        () -> imports.run(file, options, (done, total) -> {
                            throw new IllegalStateException("the process dies after " + done);
                        })));
        ImportReport finished = run(NINGBO, file);

        assertThat(finished.job().id()).isEqualTo(stopped.job().id());
        assertThat(finished.job().state()).isEqualTo(ImportState.FINISHED);
        assertThat(finished.job().created()).isEqualTo(1_700);
        assertThat(finished.job().alreadyThere()).isZero();
        assertThat(finished.job().done()).isEqualTo(1_700);
        assertThat(casesIn(NINGBO)).isEqualTo(1_700);
    }

    @Test
    void aRunOfAProcessThatWasKilledIsTakenUpOnceItHasBeenSilent() {
        ImportFile file = history(10);
        ImportId killed = new ImportId(UUID.randomUUID());
        in(
                RUIAN,
                () -> jdbc.sql("""
                        INSERT INTO import_job (id, file_name, digest, started_by, started_at, moved_at, state, rows)
                        VALUES (?, 'a.csv', ?, 'x', now(), now(), 'RUNNING', 10)""")
                        .params(killed.value(), TableFile.open(file).digest(source))
                        .update());

        assertThatExceptionOfType(ImportRunning.class).isThrownBy(() -> run(RUIAN, file));
        in(
                RUIAN,
                () -> jdbc.sql("UPDATE import_job SET moved_at = now() - interval '1 minute' WHERE id = ?")
                        .param(killed.value())
                        .update());
        ImportReport report = run(RUIAN, file);

        assertThat(report.job().id()).isEqualTo(killed);
        assertThat(report.job().created()).isEqualTo(10);
    }

    @Test
    void manyClicksAtOnceAreOneImport() throws Exception {
        ImportFile file = history(600);
        Callable<Long> click = () -> {
            try {
                return run(NINGBO, file).job().created();
            } catch (ImportRunning another) {
                return 0L;
            }
        };

        long created = 0;
        try (ExecutorService clicks = Executors.newFixedThreadPool(8)) {
            for (Future<Long> done :
                    clicks.invokeAll(List.of(click, click, click, click, click, click, click, click))) {
                created += done.get();
            }
        }

        assertThat(created).isEqualTo(600);
        assertThat(casesIn(NINGBO)).isEqualTo(600);
    }

    @Test
    void undoingTakesBackWhatNobodyHasWorkedOnAndTellsWhatStays() {
        ImportFile file = history(30);
        ImportId id = run(NINGBO, file).job().id();
        as(NINGBO, Role.SUPERVISOR, () -> {
            cases.note(caseOf(source + 5), "有人来问过");
            return id;
        });

        UndoReport foretold = as(NINGBO, () -> imports.undoPreview(id));
        UndoReport undone = as(NINGBO, () -> imports.undo(id));

        assertThat(undone).isEqualTo(foretold).isEqualTo(new UndoReport(29, 1));
        assertThat(casesIn(NINGBO)).isEqualTo(1);
        assertThat(as(NINGBO, imports::jobs))
                .filteredOn(job -> job.id().equals(id))
                .singleElement()
                .satisfies(job -> assertThat(job.state()).isEqualTo(ImportState.UNDONE));
        assertThatExceptionOfType(UndoRefused.class).isThrownBy(() -> as(NINGBO, () -> imports.undo(id)));
        assertThat(run(NINGBO, file).job().created()).isEqualTo(29);
    }

    @Test
    void afterADayAnImportStays() {
        ImportId id = run(NINGBO, history(3)).job().id();
        in(
                NINGBO,
                () -> jdbc.sql("UPDATE import_job SET moved_at = now() - interval '25 hours' WHERE id = ?")
                        .param(id.value())
                        .update());

        assertThatExceptionOfType(UndoRefused.class).isThrownBy(() -> as(NINGBO, () -> imports.undo(id)));
        assertThat(casesIn(NINGBO)).isEqualTo(3);
    }

    @Test
    void operatorsImportNothing() {
        ImportFile file = history(1);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(NINGBO, Role.OPERATOR, () -> imports.inspect(file)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> as(NINGBO, Role.OPERATOR, () -> imports.run(file, options, ImportProgress.UNWATCHED)));
    }

    @Test
    void inspectingShowsColumnsAndTheFirstRows() {
        Inspection<CaseField> seen = as(NINGBO, () -> imports.inspect(history(40)));

        assertThat(seen.file()).isEqualTo("CSV/TSV, UTF-8");
        assertThat(seen.header()).hasSize(7);
        assertThat(seen.missing()).isEmpty();
        assertThat(seen.sample()).hasSize(10);
    }

    private ImportFile history(int rows) {
        return Sheets.text(folder, "history-" + rows + ".csv", rows(rows));
    }

    private String rows(int rows) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(i ->
                        source + i + ",U" + i % 100 + ",路灯不亮" + i + ",2024-01-02 08:00,内容" + i + ",已修复,2024-01-03\n")
                .collect(Collectors.joining("", HEADS, ""));
    }

    private ImportReport run(TenantId city, ImportFile file) {
        return as(city, () -> imports.run(file, options, ImportProgress.UNWATCHED));
    }

    private int casesIn(TenantId city) {
        return in(
                city,
                () -> jdbc.sql("SELECT count(*) FROM hotline_case WHERE source = ? AND removed_at IS NULL")
                        .param(source)
                        .query(Integer.class)
                        .single());
    }

    private CaseId caseOf(String reference) {
        return new CaseId(transaction.execute(status -> jdbc.sql(
                        "SELECT id FROM hotline_case WHERE source = ? AND source_ref = ? AND removed_at IS NULL")
                .params(source, reference)
                .query(UUID.class)
                .single()));
    }

    private CallerId callerOf(String reference) {
        ArchivedCaller person = new ArchivedCaller(null, reference, null);
        return callers.recognise(source, Set.of(person)).get(person);
    }

    private <T> T in(TenantId city, Supplier<T> work) {
        return tenants.runAs(city, () -> transaction.execute(status -> work.get()));
    }

    private <T> T as(TenantId city, Supplier<T> work) {
        return as(city, Role.CITY_ADMINISTRATOR, work);
    }

    private <T> T as(TenantId city, Role role, Supplier<T> work) {
        return tenants.runAs(city, () -> CurrentOperator.runAs(SystemOperator.of(city, "test", role), work));
    }
}
