package city.hotline.ui.board;

import city.hotline.cases.CaseSummary;
import city.hotline.cases.QueueCount;
import city.hotline.cases.TimelineKind;
import city.hotline.insight.ShiftReport;
import city.hotline.intake.ChannelWork;
import city.hotline.intake.SeatWork;
import city.hotline.ui.casefile.CaseFileView;
import city.hotline.ui.departments.ScopeNames;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Facts;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

/** The report as it is printed: what came in, what was done, what citizens said, what is handed over. */
class ShiftPaper extends Div {
    /** What a shift is asked about, in the order of a case's way. */
    private static final List<TimelineKind> STEPS = List.of(
            TimelineKind.OPENED,
            TimelineKind.ANSWERED,
            TimelineKind.ASSIGNED,
            TimelineKind.ACCEPTED,
            TimelineKind.DONE,
            TimelineKind.RETURNED,
            TimelineKind.RULED,
            TimelineKind.REWORKED,
            TimelineKind.URGED,
            TimelineKind.SUPERVISED,
            TimelineKind.DEADLINE_MISSED,
            TimelineKind.ESCALATED,
            TimelineKind.CLOSED_SOLVED,
            TimelineKind.CLOSED_UNSOLVED,
            TimelineKind.CLOSED_UNRATED,
            TimelineKind.UNMET,
            TimelineKind.WITHDRAWN);

    private final transient ShiftReport report;
    private final transient WallTime wall;

    ShiftPaper(ShiftReport report, ScopeNames names, WallTime wall, Instant now) {
        this.report = report;
        this.wall = wall;
        addClassName("col");
        add(Row.text(
                T.t("shift.span", wall.minute(report.from()), wall.minute(report.until()), wall.minute(now)), "muted"));
        Div columns = new Div(
                section("shift.contacts", contacts()),
                section("shift.steps", steps()),
                section("shift.said", said()),
                section("shift.items", items(names)),
                section("shift.open", open()),
                section("shift.seats", seats()));
        columns.addClassName("shift-columns");
        add(columns, section("shift.hand-over", handOver()));
    }

    private static Div section(String key, Component content) {
        Div section = new Div(new H2(T.t(key)), content);
        section.addClassName("sub");
        return section;
    }

    private Component contacts() {
        Facts facts = new Facts();
        for (ChannelWork channel : report.channels()) {
            facts.fact(
                    T.t("desk.channel." + channel.channel()),
                    T.t("shift.channel", channel.contacts(), channel.missed()));
        }
        return report.channels().isEmpty() ? nothing() : facts;
    }

    private Component steps() {
        Facts facts = new Facts();
        STEPS.forEach(kind -> facts.fact(T.t("case.kind." + kind), String.valueOf(report.steps(kind))));
        return facts;
    }

    private Component said() {
        return new Facts()
                .fact(T.t("shift.asked"), String.valueOf(report.rates().asked()))
                .fact(T.t("shift.response"), percent(report.rates().responseRate()))
                .fact(T.t("shift.solved"), percent(report.rates().solvedRate()))
                .fact(T.t("shift.satisfied"), percent(report.rates().satisfiedRate()));
    }

    private Component items(ScopeNames names) {
        Facts facts = new Facts();
        report.commonest().forEach((code, count) -> facts.fact(names.of(code), String.valueOf(count)));
        return report.commonest().isEmpty() ? nothing() : facts;
    }

    private Component open() {
        Facts facts = new Facts();
        for (BoardFigure figure : BoardFigure.values()) {
            facts.fact(
                    figure.label(),
                    report.open()
                            .getOrDefault(figure.queue(), new QueueCount(0))
                            .text());
        }
        return facts;
    }

    private Component seats() {
        Facts facts = new Facts();
        for (SeatWork seat : report.seats()) {
            facts.fact(
                    T.t("board.seat", seat.number()),
                    T.t(
                            "shift.seat",
                            seat.contacts(),
                            seat.missed(),
                            seat.cases(),
                            seat.talked().toMinutes()));
        }
        return report.seats().isEmpty() ? nothing() : facts;
    }

    private Component handOver() {
        if (report.handOver().isEmpty()) {
            return new EmptyState(VaadinIcon.CHECK_CIRCLE_O, T.t("shift.hand-over.none"), T.t("board.none.next"));
        }
        Facts facts = new Facts();
        for (CaseSummary row : report.handOver()) {
            facts.fact(
                    row.number(),
                    new RouterLink(row.title(), CaseFileView.class, CaseFileView.of(row.id())),
                    Row.text(
                            "　" + T.t("case.state." + row.state()) + "　" + row.handler() + "　"
                                    + (row.due() == null ? "" : wall.minute(row.due())),
                            "muted",
                            "sm"));
        }
        return facts;
    }

    private static Component nothing() {
        return Row.text(T.t("shift.nothing"), "faint");
    }

    private static String percent(OptionalDouble share) {
        return share.isEmpty() ? "—" : T.t("queue.today.percent", Math.round(share.getAsDouble() * 1000) / 10.0);
    }
}
