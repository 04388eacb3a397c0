package city.hotline.ui.casefile;

import city.hotline.cases.CaseId;
import city.hotline.cases.CaseUnknown;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One case on its own page, also for print. An id that this city does not know reads like an address that does not exist. */
@Route(value = "case/:case", layout = MainLayout.class)
@RolesAllowed({"READ_CASES", "HANDLE_CASES"})
public class CaseFileView extends Div implements BeforeEnterObserver, Titled {
    static final String CASE = "case";

    private final CasePane pane;
    private @Nullable CaseId id;
    private String title = "";

    CaseFileView(CaseDoors doors) {
        this.pane = new CasePane(doors, true, new CasePane.Owner() {
            @Override
            public void changed() {
                try {
                    reload();
                } catch (CaseUnknown gone) {
                    Toasts.refused(gone);
                }
            }

            @Override
            public void calledBack() {
                reload();
            }
        });
        addClassName("case-view");
        ActionButton back = new ActionButton(
                T.t("case.back"),
                "Escape",
                () -> UI.getCurrent().getPage().getHistory().back());
        ActionButton print = new ActionButton(
                T.t("case.print"), "Alt+P", () -> UI.getCurrent().getPage().executeJs("window.print()"));
        Row bar = Row.across(back, Row.gap(), print);
        bar.addClassName("no-print");
        add(bar, pane);
    }

    /** The place of a case in the address. */
    public static RouteParameters of(CaseId id) {
        return new RouteParameters(new RouteParam(CASE, id.toString()));
    }

    /** The id that stands in an address; empty for anything that is none. */
    public static Optional<CaseId> parse(String text) {
        try {
            return Optional.of(CaseId.parse(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get(CASE).flatMap(CaseFileView::parse).orElse(null);
        try {
            reload();
        } catch (CaseUnknown unknown) {
            id = null;
        }
        if (id == null) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String title() {
        return title;
    }

    private void reload() {
        if (id != null) {
            CaseSheet sheet = pane.show(id);
            title = sheet.file().number() + " " + sheet.summary().title();
            MainLayout.refreshFigures(this);
        }
    }
}
