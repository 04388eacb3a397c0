package city.hotline.ui.providers;

import city.hotline.catalogue.Coverage;
import city.hotline.providers.Provider;
import city.hotline.providers.ProviderFile;
import city.hotline.ui.departments.ScopeNames;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Firms and teams below each other: who it is, how far it is admitted, what it does, where and when. */
class FileGrid extends Grid<ProviderFile> {
    private final transient ScopeNames names;
    private final transient LocalDate today;

    FileGrid(ScopeNames names, LocalDate today) {
        this.names = names;
        this.today = today;
        addClassName("dense");
        getElement().setAttribute("aria-label", T.t("providers.title"));
        setSizeFull();
        addComponentColumn(FileGrid::name)
                .setHeader(T.t("providers.column.name"))
                .setFlexGrow(4);
        addComponentColumn(this::admission)
                .setHeader(T.t("providers.column.admission"))
                .setWidth("132px")
                .setFlexGrow(0);
        addComponentColumn(this::scope).setHeader(T.t("providers.column.scope")).setFlexGrow(5);
        setEmptyStateComponent(new EmptyState(VaadinIcon.SEARCH, T.t("providers.none"), T.t("providers.none.next")));
        if (getSelectionModel() instanceof GridSingleSelectionModel<ProviderFile> single) {
            single.setDeselectAllowed(false);
        }
    }

    private static Component name(ProviderFile file) {
        Provider provider = file.provider();
        return lines(
                Row.text(provider.name().in(T.locale()), "b", "cut"),
                Row.text(T.t("providers.form." + provider.form()) + " · " + provider.code(), "muted", "xs", "cut"));
    }

    private Component admission(ProviderFile file) {
        Div lines = lines(AdmissionWords.state(file.admission().state()).chip());
        AdmissionWords.card(file.standing()).forEach(lines::add);
        if (file.isOver(today)) {
            lines.add(new Chip(Tone.BAD, Tone.BAD.icon(), T.t("providers.mark.over")));
        } else if (file.isEnding(today)) {
            lines.add(new Chip(Tone.WARN, Tone.WARN.icon(), T.t("providers.mark.ending")));
        }
        return lines;
    }

    private Component scope(ProviderFile file) {
        Coverage coverage = file.provider().coverage();
        String items =
                coverage.itemPrefixes().stream().map(names::nameOf).collect(Collectors.joining(T.t("providers.and")));
        String where = FileWords.areas(coverage.areas());
        return lines(
                Row.text(items.isEmpty() ? T.t("providers.items.none") : items, "cut"),
                Row.text(where + " · " + HoursWords.of(file.content().hours()), "muted", "xs", "cut"));
    }

    private static Div lines(Component... parts) {
        Div lines = new Div(parts);
        lines.addClassName("lines");
        return lines;
    }
}
