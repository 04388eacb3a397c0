package city.hotline.ui.casefile;

import city.hotline.cases.CaseClocks;
import city.hotline.cases.DeadlineKind;
import city.hotline.clocks.Deadline;
import city.hotline.clocks.Outcome;
import city.hotline.ui.clocks.DeadlineWords;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Countdown;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Spans;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The promises of a case: by when, by which rule, how much is left, whether they were kept, and what they were before. */
final class ClockSection {
    private ClockSection() {}

    static Component of(CaseSheet sheet, Clock clock) {
        FactsTable table = new FactsTable();
        List<ClockLine> lines = ClockLine.of(sheet.summary().clocks(), sheet.state());
        for (DeadlineKind kind : DeadlineKind.values()) {
            List<Deadline> deadlines = sheet.deadlines().stream()
                    .filter(deadline -> deadline.kind() == kind)
                    .toList();
            if (deadlines.isEmpty()) {
                lines.stream()
                        .filter(line -> line.name().equals(ClockLine.name(kind)))
                        .forEach(line -> table.line(DeadlineWords.kind(kind), kept(line, sheet, clock)));
            } else {
                table.line(DeadlineWords.kind(kind), kept(deadlines, sheet, clock));
            }
        }
        again(sheet, table);
        return table;
    }

    private static void again(CaseSheet sheet, FactsTable table) {
        CaseClocks clocks = sheet.summary().clocks();
        if (clocks.callAgain() != null && !sheet.state().ended()) {
            Row when = Row.across(Row.text(sheet.wall().minute(clocks.callAgain()), "num"));
            if (clocks.attempts() > 0) {
                when.add(new Chip(T.t("case.clock.attempts", clocks.attempts())));
            }
            table.line(T.t(clocks.attempts() > 0 ? "case.clock.again" : "case.clock.link"), when);
        }
    }

    /** The last one, and under it those that it took the place of. */
    private static Component kept(List<Deadline> deadlines, CaseSheet sheet, Clock clock) {
        Deadline last = deadlines.getLast();
        Div cell = Row.down(across(Row.text(sheet.wall().minute(last.due()), "num"), state(last, sheet, clock)));
        cell.addClassName("tight");
        cell.add(Row.text(DeadlineWords.rule(last), "faint", "xs"));
        deadlines.reversed().stream()
                .skip(1)
                .forEach(old -> cell.add(Row.text(
                        T.t("deadline.before", sheet.wall().minute(old.due()), reason(old, sheet)),
                        "faint",
                        "xs",
                        "deadline-before")));
        return cell;
    }

    private static String reason(Deadline old, CaseSheet sheet) {
        return old.outcome() == Outcome.MET && old.ended() != null
                ? T.t("case.clock.kept", sheet.wall().minute(old.ended()))
                : DeadlineWords.why(old.why());
    }

    private static Component state(Deadline deadline, CaseSheet sheet, Clock clock) {
        if (deadline.paused() != null && deadline.runs()) {
            return new Chip(
                    Tone.INFO,
                    VaadinIcon.PAUSE,
                    T.t("deadline.paused", sheet.wall().minute(deadline.paused())));
        }
        if (deadline.runs() || deadline.ended() == null) {
            return new Countdown(deadline.due(), clock);
        }
        String ended = sheet.wall().minute(deadline.ended());
        if (deadline.outcome() != Outcome.MET) {
            return new Chip(T.t("deadline.cancelled", DeadlineWords.why(deadline.why())));
        }
        return deadline.late()
                ? late(ended, Duration.between(deadline.ended(), deadline.due()))
                : new Chip(Tone.OK, VaadinIcon.CHECK, T.t("case.clock.kept", ended));
    }

    private static Component kept(ClockLine line, CaseSheet sheet, Clock clock) {
        return across(Row.text(sheet.wall().minute(line.due()), "num"), state(line, sheet, clock));
    }

    private static Component state(ClockLine line, CaseSheet sheet, Clock clock) {
        Duration spare = line.spare();
        if (line.running()) {
            return new Countdown(line.due(), clock);
        }
        if (spare == null || line.met() == null) {
            return new Chip(T.t("case.clock.none"));
        }
        String met = sheet.wall().minute(line.met());
        return spare.isNegative() ? late(met, spare) : new Chip(Tone.OK, VaadinIcon.CHECK, T.t("case.clock.kept", met));
    }

    private static Component late(String when, Duration spare) {
        return new Chip(Tone.BAD, VaadinIcon.WARNING, T.t("case.clock.late", when, Spans.inWords(spare)));
    }

    private static Row across(Component... parts) {
        Row values = Row.across(parts);
        values.addClassName("wrap");
        return values;
    }
}
