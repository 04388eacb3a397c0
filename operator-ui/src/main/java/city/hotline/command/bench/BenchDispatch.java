package city.hotline.command.bench;

import city.hotline.cases.CaseId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Queues, overdue lists and counts in a small city and in a large one, taking turns in a changing order; how many cases are
 * decided about in a second; and how many grabs are answered when all firms grab the same orders.
 */
@Command(
        name = "dispatch",
        description = "queues of a small and a large city; decisions; grabs",
        mixinStandardHelpOptions = true)
final class BenchDispatch implements Callable<Integer> {
    @Option(names = "--small", defaultValue = "10000", description = "cases (default: ${DEFAULT-VALUE})")
    private int small;

    @Option(names = "--large", defaultValue = "1000000", description = "cases (default: ${DEFAULT-VALUE})")
    private int large;

    @Option(names = "--runs", defaultValue = "100", description = "measured rounds (default: ${DEFAULT-VALUE})")
    private int runs;

    @Option(
            names = "--warm-up",
            defaultValue = "60",
            description = "rounds before anything is measured (default: ${DEFAULT-VALUE})")
    private int warmUp;

    @Option(
            names = "--decisions",
            defaultValue = "1000",
            description = "cases that are decided about (default: ${DEFAULT-VALUE})")
    private int decisions;

    @Option(
            names = "--orders",
            defaultValue = "300",
            description = "orders that all firms grab at once (default: ${DEFAULT-VALUE})")
    private int orders;

    @Option(names = "--data", paramLabel = "DIR", description = "where the throw-away installation is made")
    private @Nullable Path data;

    private final Random order = new Random(81890);

    @Override
    public Integer call() throws Exception {
        // Without a worker nothing but what is measured takes place.
        try (BenchInstallation installation =
                BenchInstallation.start(data, Map.of("hotline.roles", "operator,admin"))) {
            List<BenchCity> cities = new BenchCities(installation).open('q', 2);
            DispatchBenchCity one = new DispatchBenchCity(installation, cities.getFirst());
            DispatchBenchCity other = new DispatchBenchCity(installation, cities.getLast());
            one.fill(small);
            other.fill(large);
            measureQueues(one, other, warmUp);
            Measured measured = measureQueues(one, other, runs);
            Decided decided = measureDecisions(one, other);
            GrabBench grabs = new GrabBench(installation, cities.getFirst().id());
            report(measured, decided, grabs.measure(orders));
            return 0;
        }
    }

    /** One question in both cities. */
    private record Pair(Series small, Series large) {
        Pair() {
            this(new Series(), new Series());
        }

        double ratio() {
            return large.p50() / small.p50();
        }
    }

    /** @param whole all questions of a round together */
    private record Measured(Map<String, Pair> questions, Pair whole) {}

    private record Decided(double perSecond, double perSecondAmongMany) {}

    private Measured measureQueues(DispatchBenchCity one, DispatchBenchCity other, int rounds) {
        Map<String, Runnable> here = one.questions();
        Map<String, Runnable> there = other.questions();
        Measured measured = new Measured(new LinkedHashMap<>(), new Pair());
        here.keySet().forEach(name -> measured.questions().put(name, new Pair()));
        for (int round = 0; round < rounds; round++) {
            List<Runnable> turns = new ArrayList<>();
            double[] sums = new double[2];
            measured.questions().forEach((name, pair) -> {
                turns.add(() -> sums[0] += timed(here.get(name), pair.small()));
                turns.add(() -> sums[1] += timed(there.get(name), pair.large()));
            });
            Collections.shuffle(turns, order);
            turns.forEach(Runnable::run);
            measured.whole().small().add(sums[0]);
            measured.whole().large().add(sums[1]);
        }
        return measured;
    }

    private static double timed(@Nullable Runnable question, Series series) {
        if (question == null) {
            throw new IllegalStateException("both cities are asked the same");
        }
        long began = System.nanoTime();
        question.run();
        double took = (System.nanoTime() - began) / 1e6;
        series.add(took);
        return took;
    }

    private Decided measureDecisions(DispatchBenchCity one, DispatchBenchCity other) {
        decide(one, Math.max(1, decisions / 4));
        return new Decided(decide(one, decisions), decide(other, decisions));
    }

    private static double decide(DispatchBenchCity city, int count) {
        List<CaseId> cases = city.open(count);
        Series series = new Series();
        series.time(() -> city.decide(cases));
        return count / series.p50() * 1000;
    }

    private void report(Measured measured, Decided decided, GrabBench.Grabbed grabbed) {
        Report report = new Report(System.out);
        measured.questions().forEach((name, pair) -> {
            report.row(name + ", small", pair.small());
            report.row(name + ", large", pair.large());
        });
        double worst = measured.questions().values().stream()
                .mapToDouble(Pair::ratio)
                .max()
                .orElse(0);
        int questions = measured.questions().size();
        report.fact("small", small);
        report.fact("large", large);
        report.figure("decisionsPerSecond", decided.perSecond());
        report.figure("decisionsPerSecondAmongMany", decided.perSecondAmongMany());
        report.fact("grabbingFirms", grabbed.firms());
        report.fact("grabbedOrders", grabbed.won());
        report.figure("grabsPerSecond", grabbed.perSecond());
        report.figure("queueP50Ms10k", measured.whole().small().p50() / questions);
        report.figure("queueP50Ms1M", measured.whole().large().p50() / questions);
        report.figure("queue1MTo10k", measured.whole().ratio());
        report.figure("worstQuestion1MTo10k", worst);
        report.end();
    }
}
