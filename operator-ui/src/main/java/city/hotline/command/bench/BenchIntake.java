package city.hotline.command.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * One intake as plain SQL, through the services and over HTTP, in groups of 1, 20 and 200 cities that hold the same total
 * of rows. All variants of all groups take turns in a changing order, so that what the machine does meanwhile, and what
 * the variant before left in the caches, meets them alike.
 */
@Command(
        name = "intake",
        description = "SQL, service and HTTP with 1, 20 and 200 cities",
        mixinStandardHelpOptions = true)
final class BenchIntake implements Callable<Integer> {
    private static final String TITLE = "厨房水管漏水";
    private static final String DESCRIPTION = "水槽下面的管道漏水，地上都是水，家里有老人，希望马上有人来修";

    @Option(
            names = "--runs",
            defaultValue = "300",
            description = "measured runs of each variant (default: ${DEFAULT-VALUE})")
    private int runs;

    @Option(
            names = "--rows",
            defaultValue = "20000",
            description = "cases in each group at the start (default: ${DEFAULT-VALUE})")
    private int rows;

    @Option(
            names = "--warm-up",
            defaultValue = "2000",
            description = "rounds before anything is measured (default: ${DEFAULT-VALUE})")
    private int warmUp;

    @Option(names = "--data", paramLabel = "DIR", description = "where the throw-away installation is made")
    private @Nullable Path data;

    private final Random order = new Random(81890);
    private final AtomicInteger phones = new AtomicInteger();

    @Override
    public Integer call() throws SQLException {
        // What follows an intake in the background is another process's work where cities are served.
        try (BenchInstallation installation = BenchInstallation.start(data, Map.of("hotline.roles", "operator,admin"));
                IntakeSql sql = new IntakeSql(installation);
                IntakeHttp http = new IntakeHttp(installation)) {
            IntakeService service = new IntakeService(installation);
            BenchCities cities = new BenchCities(installation);
            List<IntakeGroup> groups = List.of(
                    new IntakeGroup(cities.open('b', 1)),
                    new IntakeGroup(cities.open('c', 20)),
                    new IntakeGroup(cities.open('d', 200)));
            groups.forEach(group -> group.fill(sql, rows));
            measure(groups, sql, service, http, warmUp);
            groups.forEach(IntakeGroup::forget);
            measure(groups, sql, service, http, runs);
            report(groups);
            return 0;
        }
    }

    private void measure(List<IntakeGroup> groups, IntakeSql sql, IntakeService service, IntakeHttp http, int rounds) {
        for (int round = 0; round < rounds; round++) {
            for (IntakeGroup group : groups) {
                turns(group, sql, service, http).forEach(Runnable::run);
            }
        }
    }

    /** The four variants for the group's next city, in a new order each time: none always follows the same other one. */
    private List<Runnable> turns(IntakeGroup group, IntakeSql sql, IntakeService service, IntakeHttp http) {
        BenchCity city = group.next();
        List<Runnable> turns = new ArrayList<>(List.of(
                () -> group.floor().time(() -> sql.intake(city.schema(), phone(), TITLE, DESCRIPTION)),
                () -> group.service().time(() -> service.intake(city, phone(), TITLE, DESCRIPTION)),
                () -> group.http().time(() -> http.intake(city, phone(), TITLE, DESCRIPTION)),
                () -> group.floorAgain().time(() -> sql.intake(city.schema(), phone(), TITLE, DESCRIPTION))));
        Collections.shuffle(turns, order);
        return turns;
    }

    private String phone() {
        return String.format(Locale.ROOT, "+86138%08d", phones.incrementAndGet());
    }

    private void report(List<IntakeGroup> groups) {
        Report report = new Report(System.out);
        groups.forEach(group -> group.rows(report));
        IntakeGroup one = groups.getFirst();
        IntakeGroup many = groups.getLast();
        double floorToFloor = one.floorAgain().p50() / one.floor().p50();
        report.figure("sqlP50Ms", one.floor().p50());
        report.figure("serviceP50Ms", one.service().p50());
        report.figure("httpP50Ms", one.http().p50());
        report.figure("serviceToSql", one.service().p50() / one.floor().p50());
        report.figure("httpToSql", one.http().p50() / one.floor().p50());
        report.figure("tenants200To1", many.service().p50() / one.service().p50());
        report.figure("httpTenants200To1", many.http().p50() / one.http().p50());
        report.figure("sqlTenants200To1", many.floor().p50() / one.floor().p50());
        report.figure("floorToFloor", floorToFloor);
        report.fact("verdict", floorToFloor < 0.95 || floorToFloor > 1.05 ? "too noisy" : "steady");
        report.end();
    }
}
