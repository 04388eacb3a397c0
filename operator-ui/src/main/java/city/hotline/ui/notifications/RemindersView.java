package city.hotline.ui.notifications;

import city.hotline.cases.CaseId;
import city.hotline.cases.DeadlineKind;
import city.hotline.foundation.Refusal;
import city.hotline.notifications.Reminder;
import city.hotline.notifications.Reminders;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.casefile.CaseFileView;
import city.hotline.ui.clocks.DeadlineWords;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What one is told oneself: deadlines that are near, over or gone up, read or unread. */
@Route(value = "reminders", layout = MainLayout.class)
@RolesAllowed({"READ_CASES", "HANDLE_CASES"})
public class RemindersView extends Div implements Titled {
    private final transient Reminders reminders;
    private final transient WallTime wall;
    private final Grid<Reminder> grid = new Grid<>();

    RemindersView(Reminders reminders, Tenants tenants) {
        this.reminders = reminders;
        this.wall = new WallTime(tenants.current().zone());
        addClassName("whole");
        columns();
        add(Card.main(T.t("reminders.title"))
                .pane()
                .flush()
                .atEnd(new ActionButton(T.t("reminders.all"), "Alt+A", this::allSeen))
                .with(grid)
                .foot(Row.text(T.t("reminders.foot")), Row.gap(), address()));
        grid.setItems(reminders.mine());
    }

    @Override
    public String title() {
        return T.t("reminders.title");
    }

    private void columns() {
        grid.addClassName("dense");
        grid.getElement().setAttribute("aria-label", T.t("reminders.title"));
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(one -> wall.minute(one.at())).setHeader(T.t("reminders.at"));
        grid.addComponentColumn(RemindersView::step)
                .setHeader(T.t("reminders.what"))
                .setFlexGrow(2);
        grid.addColumn(one -> wall.minute(one.due())).setHeader(T.t("reminders.due"));
        grid.addComponentColumn(this::way).setHeader(T.t("reminders.case"));
        grid.addColumn(one -> T.t(one.read() ? "reminders.read" : "reminders.unread"))
                .setHeader(T.t("reminders.state"));
        grid.setEmptyStateComponent(
                new EmptyState(VaadinIcon.BELL_O, T.t("reminders.none"), T.t("reminders.none.next")));
    }

    private Component address() {
        TextField address = new TextField();
        address.setAriaLabel(T.t("reminders.address"));
        address.setPlaceholder(T.t("reminders.address"));
        address.setValue(reminders.address().orElse(""));
        Button save = new Button(T.t("reminders.address.save"), click -> {
            try {
                reminders.sendTo(address.getValue());
                Toasts.done(T.t("reminders.address.saved"));
            } catch (Refusal refused) {
                Toasts.refused(refused);
            }
        });
        save.addThemeVariants(ButtonVariant.SMALL);
        return Row.across(address, save);
    }

    private static Component step(Reminder one) {
        Tone tone = one.step().equals("WARNING") ? Tone.WARN : Tone.BAD;
        return new Chip(
                tone,
                tone.icon(),
                T.t("reminders.step." + one.step(), DeadlineWords.kind(DeadlineKind.valueOf(one.subject()))));
    }

    private Component way(Reminder one) {
        Button open = new Button(one.caseNumber(), click -> {
            reminders.seen(one.id());
            UI.getCurrent().navigate(CaseFileView.class, CaseFileView.of(new CaseId(one.caseId())));
        });
        open.addThemeVariants(ButtonVariant.SMALL);
        return open;
    }

    private void allSeen() {
        reminders.allSeen();
        grid.setItems(reminders.mine());
        MainLayout.refreshFigures(this);
    }
}
