package city.hotline.ui.clocks;

import city.hotline.clocks.CityPromises;
import city.hotline.clocks.Promise;
import city.hotline.clocks.PromiseSheet;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the city promises: how long, for which cases, and who is told when. */
@Route(value = "promises", layout = MainLayout.class)
@RolesAllowed("MANAGE_CLOCKS")
public class PromisesView extends Div implements Titled {
    private final transient CityPromises promises;
    private final Grid<Promise> grid = new Grid<>();
    private transient PromiseSheet sheet;

    PromisesView(CityPromises promises) {
        this.promises = promises;
        this.sheet = promises.sheet();
        addClassName("whole");
        columns();
        add(Card.main(T.t("promises.title"))
                .pane()
                .flush()
                .atEnd(new ActionButton(T.t("promises.add"), "Alt+N", () -> edit(null)).primary())
                .with(grid)
                .foot(Row.text(T.t("promises.foot"))));
        grid.setItems(sheet.promises());
    }

    @Override
    public String title() {
        return T.t("promises.title");
    }

    private void columns() {
        grid.addClassName("dense");
        grid.getElement().setAttribute("aria-label", T.t("promises.title"));
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(promise -> DeadlineWords.kind(promise.kind())).setHeader(T.t("promises.kind"));
        grid.addColumn(promise -> promise.codes().isEmpty() ? T.t("promises.codes.any") : promise.codes())
                .setHeader(T.t("promises.codes"));
        grid.addColumn(promise -> DeadlineWords.urgency(promise.urgency())).setHeader(T.t("promises.urgency"));
        grid.addColumn(promise -> DeadlineWords.span(promise.span(), promise.counting()))
                .setHeader(T.t("promises.span"))
                .setFlexGrow(2);
        grid.addColumn(promise -> T.t(
                        "promises.ladder.words",
                        promise.ladder().warn(),
                        promise.ladder().supervisor(),
                        promise.ladder().administrator()))
                .setHeader(T.t("promises.ladder"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::ways)
                .setHeader(T.t("promises.ways"))
                .setWidth("170px")
                .setFlexGrow(0);
    }

    private Component ways(Promise promise) {
        Row ways = Row.across(small("promises.edit", promise, () -> edit(promise)));
        if (!promise.isGeneral()) {
            ways.add(small("promises.remove", promise, () -> remove(promise)));
        }
        return ways;
    }

    private static Button small(String key, Promise promise, Runnable work) {
        Button button = new Button(T.t(key), click -> work.run());
        button.setAriaLabel(T.t(key) + " " + DeadlineWords.kind(promise.kind()) + " " + promise.scope());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void edit(@Nullable Promise promise) {
        new PromiseDialog(promise, wanted -> {
                    List<Promise> all = new ArrayList<>(sheet.promises());
                    if (promise == null) {
                        all.add(wanted);
                    } else {
                        all.set(all.indexOf(promise), wanted);
                    }
                    save(all);
                })
                .open();
    }

    private void remove(Promise promise) {
        List<Promise> all = new ArrayList<>(sheet.promises());
        all.remove(promise);
        try {
            save(all);
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
    }

    private void save(List<Promise> all) {
        promises.change(all, sheet.version());
        sheet = promises.sheet();
        grid.setItems(sheet.promises());
        Toasts.done(T.t("promises.saved"));
    }
}
