package city.hotline.ui.providers;

import city.hotline.cases.ProviderLoads.Load;
import city.hotline.catalogue.Catalogue;
import city.hotline.orders.Workload;
import city.hotline.providers.AdmissionAct;
import city.hotline.providers.AdmissionStep;
import city.hotline.providers.ProviderFile;
import city.hotline.providers.ProviderFileChanged;
import city.hotline.providers.ProviderFiles;
import city.hotline.providers.ProviderId;
import city.hotline.providers.Providers;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.departments.ScopeNames;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 加盟企业: the files of firms and teams and how far each is admitted; the address holds the one that is shown. */
@Route(value = "providers/:provider?", layout = MainLayout.class)
@RolesAllowed("MANAGE_PROVIDERS")
public class ProvidersView extends Div implements BeforeEnterObserver, Titled {
    private static final String ROUTE = "providers";

    private final transient ProviderFiles files;
    private final transient Workload workload;
    private final transient ScopeNames names;
    private final transient FileSheet.Seen seen;
    private final FileGrid grid;
    private final FileFinder finder;
    private final Chip count = new Chip("");
    private final Div side = new Div();
    private final transient Map<ProviderId, ProviderFile> all = new LinkedHashMap<>();
    private transient List<ProviderFile> listed = List.of();
    private transient @Nullable ProviderFile shown;

    ProvidersView(
            ProviderFiles files,
            Providers providers,
            Workload workload,
            Catalogue catalogue,
            Tenants tenants,
            Clock clock) {
        this.files = files;
        this.workload = workload;
        this.names = new ScopeNames(catalogue);
        WallTime wall = new WallTime(tenants.current().zone());
        this.seen = new FileSheet.Seen(wall, LocalDateTime.ofInstant(clock.instant(), wall.zone()));
        this.grid = new FileGrid(names, seen.today());
        this.finder = new FileFinder(providers, seen.today(), this::narrow);
        addClassName("queue-view");
        side.addClassName("case-side");
        Div left = new Div(card());
        left.addClassName("queue-list");
        Div split = new Div(left, side);
        split.addClassName("md");
        add(split);
        read();
    }

    /** Where the address names none, the first is shown. */
    @Override
    protected void onAttach(AttachEvent event) {
        if (shown == null) {
            showFirst();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> wanted = event.getRouteParameters().get("provider");
        if (wanted.isEmpty()) {
            return;
        }
        ProviderFile file = all.get(ProvidersView.parse(wanted.get()));
        if (file == null) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(file);
        }
    }

    @Override
    public String title() {
        return T.t("providers.title");
    }

    private Card card() {
        ActionButton fresh = new ActionButton(T.t("providers.new"), "Alt+N", () -> edit(null)).primary();
        Card card =
                Card.main(T.t("providers.title")).pane().flush().beside(count).atEnd(fresh);
        card.body().addClassName("col-tight");
        Shortcuts.of(card)
                .on("ArrowDown", T.t("providers.key.down"), () -> move(1))
                .on("ArrowUp", T.t("providers.key.up"), () -> move(-1));
        grid.asSingleSelect().addValueChangeListener(chosen -> show(chosen.getValue()));
        return card.with(finder, grid).foot(Row.text(T.t("providers.keys")));
    }

    private void read() {
        all.clear();
        files.all().forEach(file -> all.put(file.id(), file));
        finder.over(all);
        list();
    }

    private void list() {
        listed = finder.found();
        grid.setItems(listed);
        count.setWord(T.t("providers.count", listed.size()));
    }

    private void narrow() {
        list();
        showFirst();
    }

    private void showFirst() {
        if (listed.isEmpty()) {
            showNone();
        } else {
            show(listed.getFirst());
        }
    }

    /** @param step 1 or -1 */
    private void move(int step) {
        int next = listed.indexOf(shown) + step;
        if (next >= 0 && next < listed.size()) {
            show(listed.get(next));
            grid.scrollToIndex(next);
        }
    }

    private void show(@Nullable ProviderFile file) {
        if (file == null) {
            return;
        }
        // Also where it is shown already: a list that was filled anew has no mark.
        grid.select(file);
        if (file.equals(shown)) {
            return;
        }
        shown = file;
        Load load = workload.of(file.id());
        FileCard card = new FileCard(
                new FileSheet(
                        file,
                        new FileSheet.Busy(load, files.members(file.id())),
                        files.history(file.id()),
                        names,
                        seen),
                file,
                seen.today(),
                new FileCard.Ways() {
                    @Override
                    public void change() {
                        edit(file);
                    }

                    @Override
                    public void take(AdmissionAct act) {
                        ask(file, act, load.open());
                    }
                });
        side.removeAll();
        side.add(card);
        tellAddress(ROUTE + "/" + file.id());
    }

    private void showNone() {
        shown = null;
        side.removeAll();
        side.add(new Card(T.t("providers.title"))
                .pane()
                .with(new EmptyState(VaadinIcon.SEARCH, T.t("providers.none"), T.t("providers.none.next"))));
        tellAddress(ROUTE);
    }

    private void edit(@Nullable ProviderFile file) {
        new FileDialog(
                        files,
                        names,
                        file,
                        saved -> done(
                                saved,
                                T.t(
                                        file == null ? "providers.toast.added" : "providers.toast.changed",
                                        saved.provider().name().in(T.locale()))))
                .open();
    }

    private void ask(ProviderFile file, AdmissionAct act, int open) {
        new StepDialog(file, act, open, seen.today(), step -> take(file, step)).open();
    }

    /** Whoever was overtaken is told so in front of the file as it is now. */
    private void take(ProviderFile file, AdmissionStep step) {
        try {
            ProviderFile after = files.step(file.id(), file.version(), step);
            String act = AdmissionWords.act(step.act(), file.admission().state());
            done(after, T.t("providers.toast.step", after.provider().name().in(T.locale()), act));
        } catch (ProviderFileChanged overtaken) {
            read();
            show(all.get(file.id()));
            throw overtaken;
        }
    }

    private void done(ProviderFile file, String sentence) {
        Toasts.done(sentence);
        read();
        show(file);
        side.getChildren()
                .filter(FileCard.class::isInstance)
                .map(FileCard.class::cast)
                .forEach(FileCard::begin);
    }

    private void tellAddress(String path) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path));
    }

    private static @Nullable ProviderId parse(String id) {
        try {
            return ProviderId.parse(id);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
