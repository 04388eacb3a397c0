package city.hotline.ui.board;

import city.hotline.catalogue.Catalogue;
import city.hotline.foundation.Refusal;
import city.hotline.insight.ShiftReport;
import city.hotline.insight.ShiftReports;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.departments.ScopeNames;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** 值班报告, on the screen as on paper. */
@Route(value = "shift-report", layout = MainLayout.class)
@RolesAllowed("SUPERVISE")
public class ShiftReportView extends Div implements Titled {
    private static final Duration SHIFT = Duration.ofHours(8);

    private final transient ShiftReports reports;
    private final transient ScopeNames names;
    private final transient ZoneId zone;
    private final transient Clock clock;
    private final DateTimePicker from = new DateTimePicker(T.t("shift.from"));
    private final DateTimePicker until = new DateTimePicker(T.t("shift.until"));
    private final Div paper = new Div();

    ShiftReportView(ShiftReports reports, Catalogue catalogue, Tenants tenants, Clock clock) {
        this.reports = reports;
        this.names = new ScopeNames(catalogue);
        this.zone = tenants.current().zone();
        this.clock = clock;
        addClassName("case-view");
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), zone).truncatedTo(ChronoUnit.MINUTES);
        from.setLocale(T.locale());
        until.setLocale(T.locale());
        from.setValue(now.minus(SHIFT));
        until.setValue(now.plusMinutes(1));
        Row bar = Row.wrapping(
                from,
                until,
                new ActionButton(T.t("shift.make"), "Ctrl+Enter", this::make).primary(),
                new ActionButton(T.t("shift.print"), "Alt+P", () -> getElement().executeJs("window.print()")));
        bar.addClassName("no-print");
        paper.addClassName("col");
        Card card = Card.main(T.t("shift.title"));
        card.body().addClassName("col");
        add(card.with(bar, paper));
        make();
    }

    @Override
    public String title() {
        return T.t("shift.title");
    }

    private void make() {
        if (from.isEmpty() || until.isEmpty()) {
            Toasts.failed(T.t("shift.times.missing"));
            return;
        }
        try {
            ShiftReport report = reports.of(
                    from.getValue().atZone(zone).toInstant(),
                    until.getValue().atZone(zone).toInstant());
            paper.removeAll();
            paper.add(new ShiftPaper(report, names, new WallTime(zone), clock.instant()));
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
    }
}
