package city.hotline.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process that starts an engine and holds it until it is killed. */
final class EngineHolder implements AutoCloseable {
    private final Process process;
    private final String url;

    private EngineHolder(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedSearchEngine engine =
                EmbeddedSearchEngine.start(EngineHome.find().orElseThrow(), Path.of(arguments[0]));
        System.out.println(engine.url());
        Thread.currentThread().join();
    }

    static EngineHolder on(Path data) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EngineHolder.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String url = said.readLine();
        if (url == null) {
            throw new IOException("the engine did not start in its holder");
        }
        return new EngineHolder(process, url);
    }

    String url() {
        return url;
    }

    /** {@code kill -9}: nobody gets to tidy up. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
