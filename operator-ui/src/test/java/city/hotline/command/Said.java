package city.hotline.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a command line answered.
 *
 * @param status its exit status
 * @param out the lines of its standard output
 */
record Said(int status, List<String> out) {
    /** Runs it in this process. */
    static Said by(String... arguments) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            int status = Hotline.execute(arguments);
            return new Said(status, out.toString(StandardCharsets.UTF_8).lines().toList());
        } finally {
            System.setOut(before);
        }
    }
}
