package city.hotline.ui.autodispatch;

import city.hotline.autodispatch.Agreement;
import city.hotline.autodispatch.ItemRecord;
import city.hotline.autodispatch.Policy;
import city.hotline.ui.departments.ScopeNames;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.ToIntFunction;

/** Every item with how its decisions did. */
class ItemGrid extends Grid<ItemRecord> {
    private transient Policy policy;

    ItemGrid(ScopeNames names, Policy policy) {
        this.policy = policy;
        addClassName("dense");
        getElement().setAttribute("aria-label", T.t("auto.title"));
        setSizeFull();
        addComponentColumn(item -> Row.text(name(names, item), "cut"))
                .setHeader(T.t("auto.item"))
                .setFlexGrow(1);
        figure("auto.decided", ItemRecord::decided);
        figure("auto.sure", ItemRecord::sure);
        figure("auto.dispatched", ItemRecord::dispatched);
        addComponentColumn(item -> Row.text(record(item.record()), "num"))
                .setHeader(T.t("auto.record"))
                .setWidth("110px")
                .setFlexGrow(0);
        addComponentColumn(this::mode)
                .setHeader(T.t("auto.mode"))
                .setWidth("120px")
                .setFlexGrow(0);
        setEmptyStateComponent(new EmptyState(VaadinIcon.AUTOMATION, T.t("auto.none"), T.t("auto.none.next")));
        if (getSelectionModel() instanceof GridSingleSelectionModel<ItemRecord> single) {
            single.setDeselectAllowed(false);
        }
    }

    void show(List<ItemRecord> items, Policy now) {
        policy = now;
        setItems(items);
    }

    static String name(ScopeNames names, ItemRecord item) {
        return item.itemCode().isEmpty() ? T.t("auto.item.none") : names.of(item.itemCode());
    }

    /** Where the item stands by the city's rules, in a sentence. */
    static String standing(ItemRecord item, Policy policy) {
        Policy.Rules rules = policy.rules();
        if (item.itemCode().isEmpty()) {
            return T.t("auto.standing.none");
        }
        if (rules.excluded().stream().anyMatch(item.itemCode()::startsWith)) {
            return T.t("auto.standing.excluded");
        }
        return T.t(
                item.proven() ? "auto.standing.proven" : "auto.standing.unproven",
                rules.last(),
                item.record().agreed(),
                item.record().judged(),
                rules.percent());
    }

    private void figure(String key, ToIntFunction<ItemRecord> of) {
        addComponentColumn(item -> Row.text(String.valueOf(of.applyAsInt(item)), "num"))
                .setHeader(T.t(key))
                .setWidth("78px")
                .setFlexGrow(0);
    }

    private static String record(Agreement record) {
        return record.judged() == 0 ? "—" : record.agreed() + " / " + record.judged();
    }

    private Chip mode(ItemRecord item) {
        if (!item.proven()) {
            return new Chip(T.t("auto.mode.proposes"));
        }
        return policy.rules().automatic()
                ? new Chip(Tone.ACCENT, T.t("auto.mode.automatic"))
                : new Chip(Tone.OK, T.t("auto.mode.ready"));
    }
}
