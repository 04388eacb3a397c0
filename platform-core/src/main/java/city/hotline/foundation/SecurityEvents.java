package city.hotline.foundation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells the security log what was tried at the door: one line an event, with the trace id of its request. Anybody on the
 * network can cause such events, so each kind has a measure: beyond it lines are counted and only their number is told.
 */
@Component
public class SecurityEvents {
    private static final Logger LOG = LoggerFactory.getLogger("city.hotline.security");
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int LINES_A_WINDOW = 60;

    /** What was tried. */
    public enum Kind {
        UNKNOWN_HOST,
        FORGED_HEADER,
        TENANT_MISMATCH,
        FOREIGN_ID,
        REVEAL_LIMIT
    }

    private final Clock clock;
    private final Map<Kind, Measure> measures = new EnumMap<>(Kind.class);

    public SecurityEvents(Clock clock) {
        this.clock = clock;
    }

    /** @param path what was asked for, without its query; it is shortened and kept on one line */
    public synchronized void refused(Kind kind, String path) {
        Measure measure = measures.merge(kind, Measure.from(clock.instant()), Measure::orLater);
        if (measure.told < LINES_A_WINDOW) {
            measure.told++;
            LOG.warn("refused kind={} path={}", kind, oneLine(path));
        } else {
            measure.untold++;
        }
    }

    private static String oneLine(String path) {
        String clean = path.replaceAll("[^\\x21-\\x7e]", "_");
        return clean.length() > 120 ? clean.substring(0, 120) + "…" : clean;
    }

    private static final class Measure {
        private final Instant since;
        private int told;
        private int untold;

        private Measure(Instant since) {
            this.since = since;
        }

        static Measure from(Instant now) {
            return new Measure(now);
        }

        Measure orLater(Measure later) {
            if (Duration.between(since, later.since).abs().compareTo(WINDOW) < 0) {
                return this;
            }
            if (untold > 0) {
                LOG.warn("refused more, untold={} since={}", untold, since);
            }
            return later;
        }
    }
}
