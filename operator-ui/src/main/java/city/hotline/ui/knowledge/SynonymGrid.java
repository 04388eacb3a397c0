package city.hotline.ui.knowledge;

import city.hotline.search.SynonymGroup;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.text.Signed;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The groups of words that mean the same. */
class SynonymGrid extends Grid<SynonymGroup> {
    /** What can be done with a group. */
    interface Ways {
        void change(SynonymGroup group);

        void remove(SynonymGroup group);
    }

    /** @param ways null for those who only read */
    SynonymGrid(WallTime wall, Clock clock, @Nullable Ways ways) {
        addClassName("dense");
        getElement().setAttribute("aria-label", T.t("synonyms.title"));
        setSizeFull();
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(SynonymGrid::words)
                .setHeader(T.t("synonyms.column.words"))
                .setFlexGrow(1);
        addColumn(group -> T.t(
                        "synonyms.by", wall.brief(group.changedAt(), clock.instant()), Signed.by(group.changedBy())))
                .setHeader(T.t("knowledge.column.changed"))
                .setWidth("190px")
                .setFlexGrow(0);
        if (ways != null) {
            addComponentColumn(group -> Row.across(
                            small("synonyms.change", group, () -> ways.change(group)),
                            small("synonyms.remove", group, () -> ways.remove(group))))
                    .setHeader(T.t("knowledge.gap.ways"))
                    .setWidth("170px")
                    .setFlexGrow(0);
        }
    }

    /** @param sought what the groups were looked through for; empty when all are shown */
    void show(List<SynonymGroup> groups, String sought) {
        setEmptyStateComponent(
                sought.isEmpty()
                        ? new EmptyState(VaadinIcon.EXCHANGE, T.t("synonyms.none"), T.t("synonyms.none.next"))
                        : new EmptyState(
                                VaadinIcon.SEARCH, T.t("synonyms.none.such", sought), T.t("synonyms.none.such.next")));
        setItems(groups);
    }

    private static Component words(SynonymGroup group) {
        Div chips = Row.wrapping();
        group.words().forEach(word -> chips.add(new Chip(word)));
        return chips;
    }

    private static Button small(String key, SynonymGroup group, Runnable work) {
        Button button = new Button(T.t(key), click -> work.run());
        button.setAriaLabel(T.t(key) + " " + WordList.write(group.words()));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
