package city.hotline.ui.queues;

import city.hotline.cases.CaseState;
import city.hotline.ui.casefile.StateWord;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.DayPicker;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a queue is narrowed to: words at once, the rest on demand. */
class FilterBar extends Div {
    private static final int PAUSE_MILLIS = 300;

    private final transient Consumer<QueueFilter> narrowed;
    private final TextField text = new TextField();
    private final ComboBox<String> item = new ComboBox<>(T.t("queue.filter.item"));
    private final ComboBox<CaseState> state = new ComboBox<>(T.t("queue.filter.state"));
    private final DayPicker from = new DayPicker(T.t("queue.filter.from"));
    private final DayPicker until = new DayPicker(T.t("queue.filter.until"));
    private final Row more = Row.across(item, state, from, until);
    private final Button toggle = new Button(T.t("queue.filter.more"), VaadinIcon.FILTER.create(), click -> toggle());
    private final Button clear = new Button(T.t("queue.filter.clear"), click -> change(QueueFilter.NONE));
    private transient QueueFilter filter = QueueFilter.NONE;
    private boolean filling;

    FilterBar(QueueName queue, ItemNames items, Consumer<QueueFilter> narrowed, Runnable kept) {
        this.narrowed = narrowed;
        addClassName("filter-bar");
        prepareText();
        item.setItems(query -> items.classes().keySet().stream()
                .filter(code -> items.classes()
                        .getOrDefault(code, code)
                        .contains(query.getFilter().orElse("")))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        item.setItemLabelGenerator(code -> items.classes().getOrDefault(code, items.of(code)));
        item.setClearButtonVisible(true);
        state.setItems(List.of(CaseState.values()));
        state.setItemLabelGenerator(one -> StateWord.of(one).word());
        state.setClearButtonVisible(true);
        state.setVisible(queue.mixed());
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        more.addClassNames("wrap", "more");
        item.addValueChangeListener(chosen ->
                change(filter.withItem(Optional.ofNullable(chosen.getValue()).orElse(""))));
        state.addValueChangeListener(chosen -> change(filter.withState(chosen.getValue())));
        from.addValueChangeListener(chosen -> change(filter.between(chosen.getValue(), filter.until())));
        until.addValueChangeListener(chosen -> change(filter.between(filter.from(), chosen.getValue())));
        ActionButton saved = new ActionButton(T.t("queue.saved"), "F", kept);
        add(Row.across(text, saved, toggle, clear), more);
    }

    /** Shows {@code wanted} without telling anybody. */
    void show(QueueFilter wanted) {
        filter = wanted;
        filling = true;
        text.setValue(wanted.text());
        item.setValue(wanted.item().isEmpty() ? null : wanted.item());
        state.setValue(wanted.state());
        from.setValue(wanted.from());
        until.setValue(wanted.until());
        filling = false;
        more.setVisible((more.isVisible() && isAttached()) || wanted.hasMore());
        mark();
    }

    private void prepareText() {
        text.setPlaceholder(T.t("queue.filter.text"));
        text.setAriaLabel(T.t("queue.filter.text"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        Shortcuts.of(text).leadsTo("/", T.t("queue.key.filter"));
        text.setMaxLength(200);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        text.addClassName("sp");
        text.addValueChangeListener(typed -> change(filter.withText(typed.getValue())));
    }

    private void change(QueueFilter wanted) {
        if (filling || wanted.equals(filter)) {
            return;
        }
        if (wanted.isNone()) {
            show(wanted);
        }
        filter = wanted;
        mark();
        narrowed.accept(wanted);
    }

    private void mark() {
        clear.setVisible(!filter.isNone());
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(more.isVisible()));
    }

    private void toggle() {
        more.setVisible(!more.isVisible());
        mark();
    }
}
