package city.hotline.testing;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a piece of work of this thread says to the database: each message that is answered on its own, with the statements
 * that travel in it, as the driver itself tells.
 */
public final class RoundTrips extends Handler {
    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
    private static final Pattern PARSE = Pattern.compile("FE=> Parse\\(.*?query=\"(.*?)\"", Pattern.DOTALL);

    private final long thread = Thread.currentThread().threadId();
    private final List<List<String>> trips = new ArrayList<>();
    private List<String> open = new ArrayList<>();

    private RoundTrips() {}

    /** Listens while {@code work} is done: the statements of each round trip, in order. */
    public static List<List<String>> of(Runnable work) {
        RoundTrips listening = new RoundTrips();
        Level before = DRIVER.getLevel();
        boolean parents = DRIVER.getUseParentHandlers();
        DRIVER.addHandler(listening);
        DRIVER.setUseParentHandlers(false);
        DRIVER.setLevel(Level.FINEST);
        try {
            work.run();
        } finally {
            DRIVER.setLevel(before);
            DRIVER.setUseParentHandlers(parents);
            DRIVER.removeHandler(listening);
        }
        return listening.trips;
    }

    @Override
    public void publish(LogRecord record) {
        if (Thread.currentThread().threadId() != thread) {
            return;
        }
        String message = record.getParameters() == null
                ? record.getMessage()
                : MessageFormat.format(record.getMessage(), record.getParameters());
        Matcher parse = PARSE.matcher(message);
        if (parse.find()) {
            open.add(parse.group(1).replaceAll("\\s+", " ").strip());
        } else if (message.contains("FE=> Sync")) {
            trips.add(open);
            open = new ArrayList<>();
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
