package city.hotline.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A migrator in a JVM of its own, so that a test can run two of them, and kill one. */
final class MigratorProcess {
    private MigratorProcess() {}

    /** Migrates the tiny tenants of the databases that the arguments name to version two. */
    public static void main(String[] arguments) {
        Map<String, String> engine = new HashMap<>();
        for (String argument : arguments) {
            String[] pair = argument.split("=", 2);
            engine.put(pair[0], pair[1]);
        }
        try (Landscape landscape = Landscape.tiny(engine, "two")) {
            MigrationReport report = landscape.migrations.run();
            System.out.println("done=" + report.done().size() + " skipped="
                    + report.skipped().size() + " failed=" + report.failed().size());
        }
    }

    static Process start(Map<String, Object> engine) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                MigratorProcess.class.getName()));
        engine.forEach((name, value) -> command.add(name + "=" + value));
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waits for the end and gives the three numbers: done, skipped, failed. */
    static List<Integer> report(Process process) throws IOException {
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return output.lines()
                .filter(line -> line.startsWith("done="))
                .findFirst()
                .map(line -> line.replaceAll("[^0-9 ]", "").split(" "))
                .map(numbers -> List.of(numbers).stream().map(Integer::valueOf).toList())
                .orElseThrow(() -> new AssertionError("the migrator did not report: " + output));
    }
}
