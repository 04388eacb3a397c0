package city.hotline.ui.credit;

import city.hotline.credit.Certificates;
import city.hotline.credit.GradeChange;
import city.hotline.credit.GradePeriod;
import city.hotline.credit.Grades;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Confirm;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;

/** 评级 of everybody: what would change, before anybody says that it shall. */
@Route(value = "credit/grading", layout = MainLayout.class)
@RolesAllowed("JUDGE_PROVIDERS")
public class GradingView extends Div implements Titled {
    private final transient Grades grades;
    private final transient LocalDate today;
    private final Grid<GradeChange> grid = new Grid<>();
    private final Select<Span> span = new Select<>();
    private final Chip count = new Chip("");

    /** Which days are looked at. */
    private enum Span {
        YEAR,
        QUARTER
    }

    GradingView(Grades grades, Certificates certificates) {
        this.grades = grades;
        this.today = certificates.today();
        addClassName("whole");
        span.setAriaLabel(T.t("credit.grading.period"));
        span.setItems(Span.values());
        span.setItemLabelGenerator(this::label);
        span.setValue(Span.YEAR);
        span.setWidth("320px");
        span.addValueChangeListener(_ -> read());
        columns();
        add(Card.main(title())
                .pane()
                .flush()
                .beside(count)
                .atEnd(span, new ActionButton(T.t("credit.grading.run"), "Ctrl+Enter", this::ask).primary())
                .with(grid)
                .foot(Row.text(T.t("credit.grade.formula"))));
        read();
    }

    @Override
    public String title() {
        return T.t("credit.grading");
    }

    private String label(Span one) {
        GradePeriod period = period(one);
        return T.t(
                "credit.grading.span." + one,
                period.from().toString(),
                period.until().minusDays(1).toString());
    }

    private GradePeriod period(Span one) {
        return switch (one) {
            case YEAR -> GradePeriod.yearUpTo(today);
            case QUARTER -> GradePeriod.quarterBefore(today);
        };
    }

    private void columns() {
        grid.addClassName("dense");
        grid.getElement().setAttribute("aria-label", title());
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(one -> new RouterLink(
                        one.name().in(T.locale()), ProviderCreditView.class, ProviderCreditView.of(one.provider())))
                .setHeader(T.t("credit.provider"))
                .setFlexGrow(2);
        grid.addComponentColumn(GradingView::change)
                .setHeader(T.t("credit.grading.change"))
                .setWidth("220px")
                .setFlexGrow(0);
        grid.addColumn(one -> GradeSection.why(one.after()))
                .setHeader(T.t("credit.grading.why"))
                .setFlexGrow(2);
        GradeFigures.KEYS.forEach(this::figure);
        grid.setEmptyStateComponent(
                new EmptyState(VaadinIcon.STAR_O, T.t("credit.grading.none"), T.t("credit.grading.none.next")));
    }

    private void figure(String key) {
        grid.addColumn(one -> GradeFigures.value(T.locale(), key, one.inputs()))
                .setHeader(T.t("scores." + key))
                .setWidth("112px")
                .setFlexGrow(0)
                .setTooltipGenerator(_ -> T.t("scores.definition." + key));
    }

    private static Component change(GradeChange one) {
        Row row = Row.across(GradeSection.chip(one.before()));
        if (one.changes()) {
            row.add(
                    Row.text("→"),
                    GradeSection.chip(one.after().grade()),
                    new Chip(Tone.INFO, T.t("credit.grading.new")));
        }
        return row;
    }

    private void ask() {
        List<GradeChange> foreseen = grades.preview(period(span.getValue()));
        long changed = foreseen.stream().filter(GradeChange::changes).count();
        Confirm.ask(
                T.t("credit.grading.ask", foreseen.size()),
                T.t("credit.grading.then", changed),
                T.t("credit.grading.run"),
                this::run);
    }

    private void run() {
        try {
            List<GradeChange> given = grades.run(period(span.getValue()));
            Toasts.done(T.t("credit.grading.done", given.size()));
        } catch (Refusal refusal) {
            Toasts.refused(refusal);
        }
        read();
    }

    private void read() {
        List<GradeChange> foreseen = grades.preview(period(span.getValue()));
        grid.setItems(foreseen);
        count.setWord(String.valueOf(foreseen.size()));
    }
}
