package city.hotline.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process that looks like Maven's and, for each line that it reads, runs the test JVM of one more module. */
final class PretendedRun implements AutoCloseable {
    private static final String LOOKS_LIKE_MAVEN = "org.codehaus.plexus.classworlds.launcher.Launcher";

    /** Begins the one line of a module's output that is not its log. */
    private static final String ANSWER = "module: ";

    private final Process process;
    private final BufferedReader said;
    private final PrintStream asked;

    private PretendedRun(Process process) {
        this.process = process;
        this.said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.asked = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** In the project whose root is {@code folder}. */
    static PretendedRun in(Path folder) throws IOException {
        return new PretendedRun(java(LOOKS_LIKE_MAVEN)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Runs a module's JVM to its end. @return where its PostgreSQL answered, and what was left in it */
    String module() {
        asked.println("module");
        return said.lines()
                .filter(line -> line.startsWith(ANSWER))
                .findFirst()
                .map(line -> line.substring(ANSWER.length()))
                .orElseThrow();
    }

    /** {@code kill -9}. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("module")) {
            runModule();
            System.exit(0);
        }
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (asked.readLine() != null) {
            int status = java("module").inheritIO().start().waitFor();
            if (status != 0) {
                System.out.println(ANSWER + "it ended with " + status);
            }
        }
    }

    /** Says what it finds, and leaves a database, a role and a right behind. */
    private static void runModule() {
        TestCluster cluster = TestCluster.start("embedded");
        JdbcClient postgres = JdbcClient.create(cluster.superuser("postgres"));
        List<String> found = postgres.sql("select datname from pg_database where datname like 'boling%'")
                .query(String.class)
                .list();
        cluster.shards(List.of("boling_left"));
        postgres.sql("CREATE ROLE t_left").update();
        JdbcClient.create(cluster.superuser("boling_left"))
                .sql("CREATE SCHEMA t_left AUTHORIZATION t_left")
                .update();
        System.out.println(ANSWER + cluster.url() + " " + found);
    }

    /** The class path goes by the environment: the system shows others no more than the beginning of a command line. */
    private static ProcessBuilder java(String argument) {
        ProcessBuilder java = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                PretendedRun.class.getName(),
                argument);
        java.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return java;
    }
}
