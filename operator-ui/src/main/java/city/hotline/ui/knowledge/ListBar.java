package city.hotline.ui.knowledge;

import city.hotline.departments.Department;
import city.hotline.departments.Departments;
import city.hotline.knowledge.ArticleState;
import city.hotline.ui.kit.KeyCap;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** What the list of articles is narrowed to. */
class ListBar extends Div {
    private static final int PAUSE_MILLIS = 300;

    private final transient Consumer<ListFilter> narrowed;
    private final TextField text = new TextField();
    private final Select<ArticleState> state = new Select<>();
    private final ComboBox<Department> owner = new ComboBox<>();
    private final Select<ListFilter.Due> due = new Select<>();
    private final Button clear = new Button(T.t("queue.filter.clear"), click -> change(ListFilter.NONE));
    private transient ListFilter filter = ListFilter.NONE;
    private boolean filling;

    ListBar(Departments departments, Consumer<ListFilter> narrowed) {
        this.narrowed = narrowed;
        addClassName("filter-bar");
        prepareText();
        state.setAriaLabel(T.t("knowledge.column.state"));
        choices(state, List.of(ArticleState.values()), T.t("knowledge.state.any"));
        state.setItemLabelGenerator(one -> one == null
                ? T.t("knowledge.state.any")
                : ArticleWords.state(one).word());
        owner.setAriaLabel(T.t("knowledge.column.owner"));
        owner.setPlaceholder(T.t("knowledge.owner.any"));
        owner.setItems(departments.all());
        owner.setItemLabelGenerator(one -> one.name().in(T.locale()));
        owner.setClearButtonVisible(true);
        due.setAriaLabel(T.t("knowledge.due"));
        choices(due, List.of(ListFilter.Due.values()), T.t("knowledge.due.any"));
        due.setItemLabelGenerator(one -> one == null ? T.t("knowledge.due.any") : T.t("knowledge.due." + one.name()));
        state.addValueChangeListener(chosen -> change(filter.withState(chosen.getValue())));
        owner.addValueChangeListener(chosen -> change(filter.withOwner(
                chosen.getValue() == null ? null : chosen.getValue().id())));
        due.addValueChangeListener(chosen -> change(filter.withDue(chosen.getValue())));
        add(Row.wrapping(text, state, owner, due, clear));
    }

    /** Shows {@code wanted} without telling anybody. */
    final void show(ListFilter wanted) {
        filter = wanted;
        filling = true;
        text.setValue(wanted.text());
        state.setValue(wanted.state());
        owner.setValue(owner.getListDataView()
                .getItems()
                .filter(one -> Objects.equals(one.id(), wanted.owner()))
                .findFirst()
                .orElse(null));
        due.setValue(wanted.due());
        filling = false;
        clear.setEnabled(!wanted.isNone());
    }

    private void prepareText() {
        text.setAriaLabel(T.t("knowledge.search"));
        text.setPlaceholder(T.t("knowledge.search.hint"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setSuffixComponent(new KeyCap("/"));
        Shortcuts.of(text).leadsTo("/", T.t("knowledge.search"));
        text.setClearButtonVisible(true);
        text.setMaxLength(ListFilter.LONGEST);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        text.addClassName("wide");
        text.addValueChangeListener(typed -> change(filter.withText(typed.getValue())));
    }

    private void change(ListFilter wanted) {
        if (!filling && !wanted.equals(filter)) {
            show(wanted);
            narrowed.accept(wanted);
        }
    }

    private static <C> void choices(Select<C> select, List<C> all, String any) {
        select.setItems(all);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
    }
}
