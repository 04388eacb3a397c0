package city.hotline.ui.notifications;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Permission;
import city.hotline.cases.CaseId;
import city.hotline.cases.Cases;
import city.hotline.notifications.LoggedNotice;
import city.hotline.notifications.NoticeFilter;
import city.hotline.notifications.Notices;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.casefile.CaseFileView;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.kit.WordsDialog;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** What was written to citizens: to whom, about what, and what became of it. Numbers are masked, links' ends are gone. */
@Route(value = "notices", layout = MainLayout.class)
@RolesAllowed({"SUPERVISE", "MANAGE_CLOCKS"})
public class NoticesView extends Div implements Titled {
    private static final int REASON = 200;

    private final transient Notices notices;
    private final transient WallTime wall;
    private final Grid<LoggedNotice> grid = new Grid<>();
    private final NoticeBar bar;
    private transient NoticeFilter filter = NoticeFilter.ALL;

    NoticesView(Notices notices, Cases cases, Tenants tenants, Clock clock) {
        this.notices = notices;
        ZoneId zone = tenants.current().zone();
        this.wall = new WallTime(zone);
        this.bar = new NoticeBar(cases, zone, LocalDate.ofInstant(clock.instant(), zone), this::narrow);
        addClassName("whole");
        columns();
        Card card = Card.main(T.t("notices.title")).pane().flush();
        card.body().addClassName("col-tight");
        add(card.with(bar, grid).foot(Row.text(T.t("notices.foot"))));
        bar.narrow();
    }

    @Override
    public String title() {
        return T.t("notices.title");
    }

    private void columns() {
        grid.addClassName("dense");
        grid.getElement().setAttribute("aria-label", T.t("notices.title"));
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(notice -> wall.minute(notice.created()))
                .setHeader(T.t("notices.at"))
                .setWidth("140px")
                .setFlexGrow(0);
        grid.addColumn(NoticeWords::occasion).setHeader(T.t("notices.occasion"));
        grid.addColumn(LoggedNotice::phone)
                .setHeader(T.t("notices.phone"))
                .setWidth("110px")
                .setFlexGrow(0);
        grid.addColumn(LoggedNotice::body)
                .setHeader(T.t("notices.body"))
                .setTooltipGenerator(LoggedNotice::body)
                .setFlexGrow(2);
        grid.addComponentColumn(NoticeWords::state)
                .setHeader(T.t("notices.state"))
                .setTooltipGenerator(NoticeWords::said)
                .setFlexGrow(2);
        grid.addComponentColumn(this::ways)
                .setHeader(T.t("notices.ways"))
                .setWidth("250px")
                .setFlexGrow(0);
        grid.setEmptyStateComponent(
                new EmptyState(VaadinIcon.ENVELOPES_O, T.t("notices.none"), T.t("notices.none.next")));
    }

    private Component ways(LoggedNotice notice) {
        Row ways = Row.across();
        if (notice.caseId() != null && may(Permission.READ_CASES)) {
            ways.add(new RouterLink(
                    T.t("notices.case"), CaseFileView.class, CaseFileView.of(new CaseId(notice.caseId()))));
        }
        if (notice.state().settled() && may(Permission.SUPERVISE)) {
            Button again = new Button(T.t("notices.again"), click -> askAgain(notice));
            again.addThemeVariants(ButtonVariant.SMALL);
            ways.add(again);
        }
        if (may(Permission.WORK_ON_CASES)) {
            ways.add(WishDialog.button(notices, notice, this::read));
        }
        return ways;
    }

    private void askAgain(LoggedNotice notice) {
        new WordsDialog(T.t("notices.again"), T.t("notices.again.reason"), T.t("notices.again"), REASON, reason -> {
                    notices.resend(notice.id(), reason);
                    Toasts.done(T.t("notices.again.done"));
                    read();
                })
                .open();
    }

    private void narrow(NoticeFilter wanted) {
        filter = wanted;
        read();
    }

    private void read() {
        bar.count(notices.counts(filter));
        grid.setItems(notices.log(filter));
    }

    private static boolean may(Permission permission) {
        return CurrentOperator.find().filter(user -> user.may(permission)).isPresent();
    }
}
