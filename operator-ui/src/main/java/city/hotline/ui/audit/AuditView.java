package city.hotline.ui.audit;

import city.hotline.access.AuditEntry;
import city.hotline.access.AuditTrail;
import city.hotline.access.AuditVerdict;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.live.Background;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** The audit trail, newest first, and its proof. */
@Route(value = "audit", layout = MainLayout.class)
@RolesAllowed("READ_AUDIT")
public class AuditView extends Div implements Titled {
    private final transient AuditTrail trail;
    private final transient Background background;
    private final transient WallTime wall;
    private final Grid<AuditEntry> grid = new Grid<>();
    private final Chip count = new Chip("");
    private final Div verdict = new Div();
    private final ActionButton verify = new ActionButton(T.t("audit.verify"), "Alt+V", this::verify);

    AuditView(AuditTrail trail, Background background, Tenants tenants) {
        this.trail = trail;
        this.background = background;
        this.wall = new WallTime(tenants.current().zone());
        addClassName("whole");
        verdict.getElement().setAttribute("aria-live", "polite");
        columns();
        add(
                verdict,
                Card.main(T.t("audit.title"))
                        .pane()
                        .flush()
                        .beside(count)
                        .atEnd(new Button(T.t("audit.refresh"), VaadinIcon.REFRESH.create(), click -> open()), verify)
                        .with(grid));
        open();
    }

    @Override
    public String title() {
        return T.t("audit.title");
    }

    private void open() {
        Pages pages = Pages.open(trail::page);
        count.setWord(T.t("audit.count", pages.size()));
        grid.setItems(query -> pages.read(query.getOffset(), query.getLimit()), query -> pages.size());
    }

    private void columns() {
        grid.addClassName("dense");
        grid.addColumn(AuditEntry::seq)
                .setHeader(T.t("audit.seq"))
                .setWidth("90px")
                .setFlexGrow(0);
        grid.addColumn(entry -> wall.day(entry.at()) + " " + wall.second(entry.at()))
                .setHeader(T.t("audit.at"))
                .setWidth("180px")
                .setFlexGrow(0);
        grid.addColumn(AuditEntry::actor)
                .setHeader(T.t("audit.actor"))
                .setWidth("180px")
                .setFlexGrow(0);
        grid.addColumn(entry -> ActWords.of(entry.action()))
                .setHeader(T.t("audit.action"))
                .setTooltipGenerator(AuditEntry::action)
                .setWidth("180px")
                .setFlexGrow(0);
        grid.addColumn(AuditEntry::subject).setHeader(T.t("audit.subject")).setTooltipGenerator(AuditEntry::subject);
        grid.addColumn(AuditEntry::detail).setHeader(T.t("audit.detail")).setTooltipGenerator(AuditEntry::detail);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
    }

    private void verify() {
        verify.setEnabled(false);
        verdict.removeAll();
        verdict.add(Row.text(T.t("audit.verifying"), "muted"));
        background.start("audit proof", UI.getCurrent(), trail::verify, this::say, failed -> {
            verdict.removeAll();
            verify.setEnabled(true);
            throw failed;
        });
    }

    private void say(AuditVerdict found) {
        verdict.removeAll();
        verify.setEnabled(true);
        verdict.add(
                switch (found) {
                    case AuditVerdict.Intact(long entries, String headHash) ->
                        new Banner(Tone.OK, T.t("audit.intact", entries, headHash));
                    case AuditVerdict.Broken(long seq, AuditVerdict.Why why) ->
                        new Banner(
                                Tone.BAD,
                                T.t(
                                        "audit.broken",
                                        seq,
                                        T.t("audit.why." + why.name().toLowerCase(Locale.ROOT))));
                });
    }
}
