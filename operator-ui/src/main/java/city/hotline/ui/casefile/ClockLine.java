package city.hotline.ui.casefile;

import city.hotline.cases.CaseClocks;
import city.hotline.cases.CaseState;
import city.hotline.cases.DeadlineKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One promise of a case: by when, and when it was kept.
 *
 * @param name which promise, as the bundles call it
 * @param met null while it runs, and when the case ended before it was kept
 * @param running whether somebody still has to keep it
 */
record ClockLine(String name, Instant due, @Nullable Instant met, boolean running) {

    static List<ClockLine> of(CaseClocks clocks, CaseState state) {
        boolean open = !state.ended();
        List<ClockLine> lines = new ArrayList<>();
        lines.add(line("response", clocks.firstResponseDue(), clocks.firstResponded(), open));
        if (handled(clocks, state)) {
            boolean atWork = open && state != CaseState.DONE;
            lines.add(line("handling", clocks.handlingDue(), atWork ? null : clocks.done(), open));
        }
        if (clocks.followUpDue() != null) {
            lines.add(line("follow-up", clocks.followUpDue(), clocks.closed(), open));
        }
        return lines;
    }

    /** How long before the promised time it was kept; negative when it was late; null when it was not kept. */
    @Nullable
    Duration spare() {
        return met == null ? null : Duration.between(met, due);
    }

    /** How such a line is named; no line has the name of another kind. */
    static String name(DeadlineKind kind) {
        return "case.clock."
                + switch (kind) {
                    case FIRST_RESPONSE -> "response";
                    case HANDLING -> "handling";
                    case FOLLOW_UP -> "follow-up";
                    case GRAB, CHOICE, ACCEPT, EXTENSION, RULING, SUPERVISION -> "none";
                };
    }

    private static boolean handled(CaseClocks clocks, CaseState state) {
        return !state.ended() || clocks.done() != null;
    }

    private static ClockLine line(String name, Instant due, @Nullable Instant met, boolean open) {
        return new ClockLine("case.clock." + name, due, met, open && met == null);
    }
}
