package city.hotline.command.bench;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.access.SystemOperator;
import city.hotline.cases.ArchivedCase;
import city.hotline.cases.CaseArchive;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.IdempotencyKey;
import city.hotline.cases.ImportId;
import city.hotline.cases.OpenCase;
import city.hotline.foundation.Uuids;
import city.hotline.search.CaseHit;
import city.hotline.search.Found;
import city.hotline.search.Question;
import city.hotline.search.RebuildRunning;
import city.hotline.search.Search;
import city.hotline.search.SearchIndexes;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The city in which searching is measured, and what is done there through the product's services. */
final class SearchBenchCity {
    private static final int BATCH = 500;
    private static final long PAUSE = 200;
    private static final long PATIENCE = 30_000_000_000L;

    private final BenchInstallation installation;
    private final TenantId id;
    private final Operator operator;

    SearchBenchCity(BenchInstallation installation, BenchCity city) {
        this.installation = installation;
        this.id = city.id();
        this.operator = SystemOperator.of(id, "bench", Role.OPERATOR);
    }

    <T> T as(Supplier<T> work) {
        return as(operator, work);
    }

    /** Brings cases in as an import does. */
    void fill(SearchTexts texts, int cases) {
        Random random = new Random(81890);
        CaseArchive archive = installation.bean(CaseArchive.class);
        ImportId importId = ImportId.next();
        Operator manager = SystemOperator.of(id, "bench", Role.CITY_ADMINISTRATOR);
        for (int from = 0; from < cases; from += BATCH) {
            List<ArchivedCase> batch = IntStream.range(from, Math.min(cases, from + BATCH))
                    .mapToObj(number -> texts.archived(number, random))
                    .toList();
            as(manager, () -> archive.add(importId, "bench", batch));
        }
    }

    /** Waits until everything that was registered has gone to the engine. */
    void settle() {
        TransactionTemplate transaction = installation.bean(TransactionTemplate.class);
        JdbcClient jdbc = installation.bean(JdbcClient.class);
        while (as(() -> transaction.execute(status -> waiting(jdbc))) > 0) {
            pause();
        }
    }

    private static int waiting(JdbcClient jdbc) {
        return jdbc.sql("SELECT count(*) FROM outbox WHERE dead_at IS NULL")
                .query(Integer.class)
                .single();
    }

    /** Rebuilds all indexes; one that the house makes by itself at the beginning is waited for. */
    void rebuild() {
        SearchIndexes indexes = installation.bean(SearchIndexes.class);
        while (!as(() -> isRebuilt(indexes))) {
            pause();
        }
    }

    private static boolean isRebuilt(SearchIndexes indexes) {
        try {
            indexes.rebuild(written -> {});
            return true;
        } catch (RebuildRunning another) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    Found<CaseHit> find(String text) {
        return as(() -> installation.bean(Search.class).cases(Question.of(text), 10));
    }

    /** Registers a case with a word that no other has, and waits until it is found; in milliseconds from the commit on. */
    double untilFound(String word) {
        as(() -> installation
                .bean(Cases.class)
                .openOnce(
                        new IdempotencyKey(Uuids.next().toString()),
                        OpenCase.of(Channel.PHONE, null, "量测 " + word, "量测新案件多久能被检索到 " + word)));
        long committed = System.nanoTime();
        while (!isFound(word)) {
            if (System.nanoTime() - committed > PATIENCE) {
                throw new IllegalStateException("a new case was not found within 30 s");
            }
        }
        return (System.nanoTime() - committed) / 1e6;
    }

    private boolean isFound(String word) {
        Found<CaseHit> found = find(word);
        return !found.degraded() && found.total() > 0;
    }

    private <T> T as(Operator who, Supplier<T> work) {
        return installation.bean(Tenants.class).runAs(id, () -> CurrentOperator.runAs(who, work));
    }
}
