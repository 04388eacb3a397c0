package city.hotline.ui.casefile;

import city.hotline.cases.CaseClocks;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Countdown;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Spans;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.Duration;

/** The promises of a case: by when, how much is left, and whether they were kept. */
final class ClockSection {
    private ClockSection() {}

    static Component of(CaseSheet sheet, Clock clock) {
        FactsTable table = new FactsTable();
        CaseClocks clocks = sheet.summary().clocks();
        for (ClockLine line : ClockLine.of(clocks, sheet.state())) {
            Component due = Row.text(sheet.wall().minute(line.due()), "num");
            Row values = Row.across(due, state(line, sheet, clock));
            values.addClassName("wrap");
            table.line(T.t(line.name()), values);
        }
        if (clocks.callAgain() != null && !sheet.state().ended()) {
            table.line(
                    T.t("case.clock.again"),
                    Row.across(
                            Row.text(sheet.wall().minute(clocks.callAgain()), "num"),
                            new Chip(T.t("case.clock.attempts", clocks.attempts()))));
        }
        return table;
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
        return spare.isNegative()
                ? new Chip(Tone.BAD, VaadinIcon.WARNING, T.t("case.clock.late", met, Spans.inWords(spare)))
                : new Chip(Tone.OK, VaadinIcon.CHECK, T.t("case.clock.kept", met));
    }
}
