package city.hotline.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a command line answered.
 *
 * @param status its exit status
 * @param out the lines of its standard output
 * @param err those of its standard error
 */
record Said(int status, List<String> out, List<String> err) {
    /** Runs it in this process. */
    static Said by(String... arguments) {
        PrintStream outBefore = System.out;
        PrintStream errBefore = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            int status = Hotline.execute(arguments);
            return new Said(status, lines(out), lines(err));
        } finally {
            System.setOut(outBefore);
            System.setErr(errBefore);
        }
    }

    /** Runs it as a shell does, in a process of its own that knows the product's beans alone. */
    static Said alone(Map<String, String> environment, String... arguments) {
        try {
            Path out = Files.createTempFile("said", ".out");
            Path err = Files.createTempFile("said", ".err");
            ProcessBuilder process = new ProcessBuilder(Installation.command(arguments))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            process.environment().putAll(environment);
            int status = process.start().onExit().join().exitValue();
            Said said = new Said(status, Files.readAllLines(out), Files.readAllLines(err));
            Files.delete(out);
            Files.delete(err);
            return said;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> lines(ByteArrayOutputStream said) {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
