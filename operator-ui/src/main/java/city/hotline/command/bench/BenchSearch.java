package city.hotline.command.bench;

import city.hotline.command.Say;
import city.hotline.learning.Embeddings;
import city.hotline.search.EngineRequests;
import city.hotline.search.EngineRequests.EngineRequest;
import city.hotline.search.Finder;
import city.hotline.search.Question;
import city.hotline.search.Search;
import city.hotline.search.Soughts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Searching among many cases: through the product, the same request sent raw to the engine, and the database in the
 * engine's place, taking turns; how soon a new case is found; and a rebuild against the same documents sent raw.
 */
@Command(
        name = "search",
        description = "product, raw engine and database; freshness; rebuild",
        mixinStandardHelpOptions = true)
final class BenchSearch implements Callable<Integer> {
    private static final int PAGE = 1000;

    @Option(names = "--cases", defaultValue = "100000", description = "cases in the city (default: ${DEFAULT-VALUE})")
    private int cases;

    @Option(
            names = "--texts",
            paramLabel = "FILE",
            defaultValue = "../shared/data/replies/history.tsv",
            description = "texts to mix them from: title, body, reply by tabs (default: ${DEFAULT-VALUE})")
    private Path texts = Path.of("");

    @Option(names = "--runs", defaultValue = "200", description = "measured questions (default: ${DEFAULT-VALUE})")
    private int runs;

    @Option(
            names = "--warm-up",
            defaultValue = "150",
            description = "questions before anything is measured (default: ${DEFAULT-VALUE})")
    private int warmUp;

    @Option(names = "--rebuilds", defaultValue = "2", description = "rebuilds (default: ${DEFAULT-VALUE})")
    private int rebuilds;

    @Option(names = "--data", paramLabel = "DIR", description = "where the throw-away installation is made")
    private @Nullable Path data;

    private final Random random = new Random(12345);
    private final Series product = new Series();
    private final Series raw = new Series();
    private final Series rawAgain = new Series();
    private final Series allThree = new Series();
    private final Series allThreeRaw = new Series();
    private final Series fallback = new Series();
    private final Series meaning = new Series();
    private final Series fresh = new Series();
    private final Series rebuild = new Series();
    private final Series bulk = new Series();
    private int degraded;

    @Override
    public Integer call() {
        if (!Files.isReadable(texts)) {
            Say.line("bench.no-texts", texts);
            return 0;
        }
        SearchTexts mixed = SearchTexts.read(texts);
        try (BenchInstallation installation = BenchInstallation.withSearch(data, Map.of());
                RawEngine engine = new RawEngine(installation.searchUrl())) {
            SearchBenchCity city = new SearchBenchCity(
                    installation, new BenchCities(installation).open('s', 1).getFirst());
            city.fill(mixed, cases);
            measureRebuild(installation, city, engine);
            measureQuestions(installation, city, engine, mixed, warmUp);
            forget();
            measureQuestions(installation, city, engine, mixed, runs);
            measureFreshness(city);
            report();
            return 0;
        }
    }

    private void measureRebuild(BenchInstallation installation, SearchBenchCity city, RawEngine engine) {
        city.settle();
        city.rebuild();
        String alias = aliasOfCases(installation, city);
        Runnable copying = engine.copying(alias, engine.bulks(alias, PAGE));
        copying.run();
        for (int round = 0; round < rebuilds; round++) {
            bulk.time(copying);
            rebuild.time(city::rebuild);
        }
    }

    private static String aliasOfCases(BenchInstallation installation, SearchBenchCity city) {
        String header =
                request(installation, city, "漏水").body().lines().findFirst().orElseThrow();
        JsonNode index = JsonMapper.shared().readTree(header).path("index");
        return index.isArray() ? index.path(0).asString() : index.asString();
    }

    private static EngineRequest request(BenchInstallation installation, SearchBenchCity city, String text) {
        return city.as(() -> installation.bean(EngineRequests.class).cases(Question.of(text), 10))
                .orElseThrow();
    }

    private void measureQuestions(
            BenchInstallation installation, SearchBenchCity city, RawEngine engine, SearchTexts mixed, int rounds) {
        Finder database = installation.bean("postgresFinder", Finder.class);
        Search search = installation.bean(Search.class);
        EngineRequests requests = installation.bean(EngineRequests.class);
        Soughts soughts = installation.bean(Soughts.class);
        Embeddings embeddings = installation.bean(Embeddings.class);
        for (int round = 0; round < rounds; round++) {
            Question question = Question.of(mixed.question(random));
            EngineRequest one = city.as(() -> requests.cases(question, 10)).orElseThrow();
            EngineRequest three = city.as(() -> requests.answers(question, 10)).orElseThrow();
            List<Runnable> turns = new ArrayList<>(List.of(
                    () -> product.time(() ->
                            count(city.as(() -> search.cases(question, 10)).degraded())),
                    () -> raw.time(() -> engine.post(one.to(), one.body())),
                    () -> rawAgain.time(() -> engine.post(one.to(), one.body())),
                    () -> allThree.time(() ->
                            count(city.as(() -> search.answers(question, 10)).degraded())),
                    () -> allThreeRaw.time(() -> engine.post(three.to(), three.body())),
                    () -> fallback.time(() -> city.as(() -> database.cases(soughts.of(question, 10)))),
                    () -> meaning.time(() -> embeddings.of(question.text()))));
            Collections.shuffle(turns, random);
            turns.forEach(Runnable::run);
        }
    }

    private void measureFreshness(SearchBenchCity city) {
        for (int run = 0; run < Math.max(20, runs / 4); run++) {
            fresh.add(city.untilFound(String.format(Locale.ROOT, "zx%06dq", random.nextInt(1_000_000))));
        }
    }

    private void count(boolean notByTheEngine) {
        degraded += notByTheEngine ? 1 : 0;
    }

    private void forget() {
        List.of(product, raw, rawAgain, allThree, allThreeRaw, fallback, meaning)
                .forEach(Series::forget);
        degraded = 0;
    }

    private void report() {
        Report report = new Report(System.out);
        report.row("cases by the product", product);
        report.row("cases, raw", raw);
        report.row("cases, raw again", rawAgain);
        report.row("all three by the product", allThree);
        report.row("all three, raw", allThreeRaw);
        report.row("cases by the database", fallback);
        report.row("meaning of a question", meaning);
        report.row("commit to found", fresh);
        report.row("rebuild", rebuild);
        report.row("raw bulk", bulk);
        double steady = rawAgain.p50() / raw.p50();
        report.fact("cases", cases);
        report.figure("productToRaw", product.p50() / raw.p50());
        report.figure("answersToRaw", allThree.p50() / allThreeRaw.p50());
        report.figure("productP50Ms", product.p50());
        report.figure("productP95Ms", product.p95());
        report.figure("rawP50Ms", raw.p50());
        report.figure("fallbackP50Ms", fallback.p50());
        report.figure("fallbackP95Ms", fallback.p95());
        report.figure("meaningP50Ms", meaning.p50());
        report.figure("meaningP95Ms", meaning.p95());
        report.figure("freshnessP50Ms", fresh.p50());
        report.figure("freshnessP95Ms", fresh.p95());
        report.figure("rebuildToBulk", bulk.p50() / rebuild.p50());
        report.figure("rebuildPerSecond", cases / rebuild.p50() * 1000);
        report.fact("degraded", degraded);
        report.fact("verdict", steady < 0.9 || steady > 1.1 || degraded > 0 ? "too noisy" : "steady");
        report.end();
    }
}
