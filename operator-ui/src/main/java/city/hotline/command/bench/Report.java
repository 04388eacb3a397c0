package city.hotline.command.bench;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A measurement as people read it, a table, and as programs do: one JSON object on the last line. */
final class Report {
    private final PrintStream out;
    private final Map<String, Object> figures = new LinkedHashMap<>();

    Report(PrintStream out) {
        this.out = out;
        out.printf(Locale.ROOT, "%-34s %8s %10s %10s%n", "what", "runs", "p50 ms", "p95 ms");
    }

    void row(String what, Series series) {
        out.printf(Locale.ROOT, "%-34s %8d %10.3f %10.3f%n", what, series.size(), series.p50(), series.p95());
    }

    /** A figure of the last line, to three places. */
    void figure(String name, double value) {
        figures.put(name, Math.round(value * 1000) / 1000.0);
    }

    void fact(String name, Object value) {
        figures.put(name, value);
    }

    void end() {
        out.println(JsonMapper.shared().writeValueAsString(figures));
        out.flush();
    }
}
