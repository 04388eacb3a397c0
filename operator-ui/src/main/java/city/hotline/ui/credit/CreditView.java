package city.hotline.ui.credit;

import city.hotline.access.Permission;
import city.hotline.credit.Grade;
import city.hotline.credit.ProviderCredit;
import city.hotline.providers.ProviderId;
import city.hotline.providers.ProviderStanding;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Firms and teams with how they stand; by code, and whoever wants another order asks for it. */
@Route(value = "credit", layout = MainLayout.class)
@RolesAllowed("READ_CASES")
public class CreditView extends Div implements Titled {
    private final transient CreditDoors doors;
    private transient Map<ProviderId, Grade> grades = Map.of();
    private final Grid<ProviderCredit> grid = new Grid<>();
    private final Select<Shown> shown = new Select<>();
    private final Chip count = new Chip("");

    /** Which of them are listed. */
    private enum Shown {
        ALL(_ -> true),
        ASKING(ProviderCredit::asks),
        CARDED(one -> one.standing() != ProviderStanding.CLEAR);

        @SuppressWarnings("ImmutableEnumChecker") // the lambdas above hold nothing
        private final Predicate<ProviderCredit> test;

        Shown(Predicate<ProviderCredit> test) {
            this.test = test;
        }
    }

    CreditView(CreditDoors doors) {
        this.doors = doors;
        addClassName("whole");
        shown.setAriaLabel(T.t("credit.shown"));
        shown.setItems(Shown.values());
        shown.setItemLabelGenerator(one -> T.t("credit.shown." + one));
        shown.setValue(Shown.ALL);
        shown.addValueChangeListener(_ -> read());
        columns();
        Card card = Card.main(T.t("credit.title")).pane().flush().beside(count).atEnd(shown);
        if (CreditDoors.may(Permission.JUDGE_PROVIDERS)) {
            card.atEnd(new ActionButton(
                    T.t("credit.grading"), "Alt+G", () -> UI.getCurrent().navigate(GradingView.class)));
        }
        if (CreditDoors.may(Permission.JUDGE_PROVIDERS) && CreditDoors.may(Permission.MANAGE_CLOCKS)) {
            card.atEnd(new ActionButton(T.t("credit.policy"), "Alt+X", this::askPolicy));
        }
        add(card.with(grid).foot(Row.text(T.t("credit.foot"))));
        read();
    }

    @Override
    public String title() {
        return T.t("credit.title");
    }

    private void columns() {
        grid.addClassName("dense");
        grid.getElement().setAttribute("aria-label", T.t("credit.title"));
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(one -> new RouterLink(
                        one.name().in(T.locale()), ProviderCreditView.class, ProviderCreditView.of(one.id())))
                .setHeader(T.t("credit.provider"))
                .setComparator(Comparator.comparing(ProviderCredit::code))
                .setFlexGrow(2);
        grid.addColumn(one -> T.t("credit.form." + one.form())).setHeader(T.t("credit.form"));
        grid.addComponentColumn(one -> CreditWords.standing(one.standing()))
                .setHeader(T.t("credit.standing"))
                .setComparator(Comparator.comparing(ProviderCredit::standing));
        grid.addComponentColumn(one -> GradeSection.chip(grade(one)))
                .setHeader(T.t("credit.grade"))
                .setComparator(Comparator.comparing(this::grade));
        grid.addColumn(ProviderCredit::counting)
                .setHeader(T.t("credit.counting"))
                .setTooltipGenerator(_ -> T.t("credit.counting.definition"))
                .setComparator(Comparator.comparingLong(ProviderCredit::counting));
        grid.addComponentColumn(CreditView::asks)
                .setHeader(T.t("credit.asks"))
                .setComparator(Comparator.comparingLong(one -> one.waiting() + one.appeals()));
        grid.setEmptyStateComponent(
                new EmptyState(VaadinIcon.DIPLOMA_SCROLL, T.t("credit.none"), T.t("credit.none.next")));
    }

    private Grade grade(ProviderCredit one) {
        return grades.getOrDefault(one.id(), Grade.NONE);
    }

    private static Component asks(ProviderCredit one) {
        Row asks = Row.across();
        if (one.waiting() > 0) {
            asks.add(new Chip(Tone.WARN, Tone.WARN.icon(), T.t("credit.waiting", one.waiting())));
        }
        if (one.appeals() > 0) {
            asks.add(new Chip(Tone.WARN, Tone.WARN.icon(), T.t("credit.appealed", one.appeals())));
        }
        return asks;
    }

    private void askPolicy() {
        new PolicyDialog(doors.policies()).open();
    }

    private void read() {
        grades = doors.grades().held();
        List<ProviderCredit> listed =
                doors.list().all().stream().filter(shown.getValue().test).toList();
        grid.setItems(listed);
        count.setWord(String.valueOf(listed.size()));
    }
}
