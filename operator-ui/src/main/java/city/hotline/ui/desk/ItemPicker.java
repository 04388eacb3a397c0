package city.hotline.ui.desk;

import city.hotline.catalogue.ServiceItem;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.KeyCap;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Finds the item: words, pinyin, initials or the way through the catalogue; a digit, or Enter on the marked one, takes it. */
class ItemPicker extends Div {
    private static final int PAUSE_MILLIS = 150;

    private final ItemSuggestions suggestions;
    private final ContactSheet sheet;
    private final Runnable chosen;
    private final IntConsumer otherwise;
    private final TextField search = new TextField(T.t("desk.item"));
    private final Div list = new Div();
    private final Div choice = new Div();
    private final Span nothing = Row.text(T.t("desk.items.none"), "faint", "sm");
    private List<ItemSuggestion> shown = List.of();

    /** @param otherwise takes a digit while there is nothing to choose: it is meant for the question that follows */
    ItemPicker(ItemSuggestions suggestions, ContactSheet sheet, Runnable chosen, IntConsumer otherwise) {
        this.suggestions = suggestions;
        this.sheet = sheet;
        this.chosen = chosen;
        this.otherwise = otherwise;
        addClassNames("col", "desk-items");
        list.setId("items-" + sheet.id());
        list.addClassName("picks");
        list.getElement().setAttribute("role", "listbox").setAttribute("aria-label", T.t("desk.items"));
        prepareSearch();
        add(search, choice, list, nothing);
        Shortcuts.of(this).onDigits(ItemSuggestions.MOST, T.t("desk.items.key"), this::press);
        show();
    }

    TextField search() {
        return search;
    }

    /** The free text changed. */
    void textChanged() {
        if (sheet.item() == null && search.isEmpty()) {
            refresh();
        }
    }

    private void prepareSearch() {
        search.setPlaceholder(T.t("desk.item.hint"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MILLIS);
        search.getElement().setAttribute("data-picks", "items-" + sheet.id());
        search.addClassName("desk-item-search");
        Shortcuts.digitsChooseIn(search);
        search.addValueChangeListener(typed -> refresh());
    }

    private void show() {
        choice.removeAll();
        ServiceItem item = sheet.item();
        if (item != null) {
            choice.add(chosen(item));
        }
        refresh();
    }

    private void refresh() {
        boolean asked = sheet.item() == null || !search.isEmpty();
        shown = asked ? suggestions.of(search.getValue(), sheet.text()) : List.of();
        list.removeAll();
        for (int i = 0; i < shown.size(); i++) {
            list.add(option(i, shown.get(i)));
        }
        list.setVisible(!shown.isEmpty());
        nothing.setVisible(shown.isEmpty() && !search.isEmpty());
    }

    private void press(int digit) {
        if (shown.isEmpty()) {
            otherwise.accept(digit);
        } else {
            take(digit - 1);
        }
    }

    private void take(int index) {
        if (index < shown.size()) {
            sheet.item(shown.get(index).item());
            search.clear();
            show();
            chosen.run();
        }
    }

    private Div option(int index, ItemSuggestion suggestion) {
        ServiceItem item = suggestion.item();
        boolean marked = index == 0 && !search.isEmpty();
        Span path = Row.text(item.path(T.locale()), "sm", "cut");
        Div option = new Div(new KeyCap(String.valueOf(index + 1)), path, Row.text(why(suggestion), "xs"));
        option.addClassName("pick");
        option.getElement().setAttribute("role", "option").setAttribute("aria-selected", String.valueOf(marked));
        option.addClickListener(click -> take(index));
        return option;
    }

    private Div chosen(ServiceItem item) {
        Span path = Row.text(item.path(T.locale()), "b");
        path.addClassName("desk-chosen-path");
        Div line = Row.across(new Chip(Tone.ACCENT, VaadinIcon.CHECK, T.t("desk.item.chosen")), path, Row.gap());
        line.add(Row.text(promise(item), "xs", "muted"));
        line.addClassName("desk-chosen");
        return line;
    }

    private static String promise(ServiceItem item) {
        return T.t("desk.item.promise", Pieces.span(item.firstResponse()), Pieces.span(item.handling()));
    }

    private static String why(ItemSuggestion suggestion) {
        return suggestion.reason() == null
                ? T.t(
                        "desk.why.words",
                        suggestion.words().stream()
                                .map(word -> T.t("desk.quoted", word))
                                .collect(Collectors.joining()))
                : T.t("desk.why." + suggestion.reason().name().toLowerCase(Locale.ROOT));
    }
}
