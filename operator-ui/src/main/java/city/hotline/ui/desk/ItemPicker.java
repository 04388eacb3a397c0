package city.hotline.ui.desk;

import city.hotline.catalogue.MatchReason;
import city.hotline.catalogue.ServiceItem;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.KeyCap;
import city.hotline.ui.kit.PickList;
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
import java.util.stream.Stream;

/** Finds the item: words, pinyin, initials or the way through the catalogue; a digit, or Enter on the marked one, takes it. */
class ItemPicker extends Div {
    private static final int PAUSE_MILLIS = 150;

    private final ItemSuggestions suggestions;
    private final ContactSheet sheet;
    private final Runnable chosen;
    private final IntConsumer otherwise;
    private final TextField search = new TextField(T.t("desk.item"));
    private final PickList list;
    private final Div choice = new Div();
    private final Span nothing = Row.text(T.t("desk.items.none"), "faint", "sm");
    private final Div unsure = Row.across(
            new Chip(Tone.WARN, Tone.WARN.icon(), T.t("desk.items.unsure")),
            Row.text(T.t("desk.items.unsure.next"), "faint", "xs"));
    private final Span unclear = Row.text(T.t("desk.items.unclear"), "faint", "sm");
    private final Guesses guesses;
    private List<ItemSuggestion> shown = List.of();

    /** @param otherwise takes a digit while there is nothing to choose: it is meant for the question that follows */
    ItemPicker(ItemSuggestions suggestions, ContactSheet sheet, Runnable chosen, IntConsumer otherwise) {
        this.suggestions = suggestions;
        this.sheet = sheet;
        this.chosen = chosen;
        this.otherwise = otherwise;
        this.guesses = new Guesses(suggestions.asking(), this::guessed);
        this.list = new PickList("items-" + sheet.id(), T.t("desk.items")).under(search);
        addClassNames("col", "desk-items");
        list.addClassName("picks");
        prepareSearch();
        add(search, choice, unsure, list, nothing, unclear);
        Shortcuts.of(this).onDigits(ItemSuggestions.MOST, T.t("desk.items.key"), this::press);
        guesses.about(sheet.text());
        show();
    }

    TextField search() {
        return search;
    }

    /** The free text changed. */
    void textChanged() {
        guesses.about(sheet.text());
        guessed();
    }

    private void guessed() {
        if (guessing()) {
            refresh();
        }
    }

    private void prepareSearch() {
        search.setPlaceholder(T.t("desk.item.hint"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MILLIS);
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
        shown = offered();
        unsure.setVisible(guessing() && guesses.unsure());
        list.begin(search.getValue().strip());
        for (int i = 0; i < shown.size(); i++) {
            offer(i, shown.get(i));
        }
        list.setVisible(!shown.isEmpty());
        nothing.setVisible(shown.isEmpty() && !search.isEmpty());
        unclear.setVisible(guessing() && guesses.unclear());
    }

    private List<ItemSuggestion> offered() {
        if (!search.getValue().isBlank()) {
            return suggestions.named(search.getValue().strip());
        }
        return guessing() ? guesses.items() : List.of();
    }

    /** Whether what is shown comes from the free text. */
    private boolean guessing() {
        return search.getValue().isBlank() && sheet.item() == null;
    }

    private void press(int digit) {
        if (shown.isEmpty()) {
            otherwise.accept(digit);
        } else if (guessing() && digit <= shown.size() && !guesses.press(digit - 1)) {
            refresh();
        } else {
            shown.stream().skip(digit - 1L).findFirst().ifPresent(offered -> take(offered.item()));
        }
    }

    private void take(ServiceItem item) {
        sheet.item(item);
        search.clear();
        show();
        chosen.run();
    }

    private void offer(int index, ItemSuggestion suggestion) {
        ServiceItem item = suggestion.item();
        boolean marked = guessing() ? index == guesses.marked() : index == 0;
        Div option = list.add(item.code(), marked, () -> take(item), new KeyCap(String.valueOf(index + 1)));
        option.addClassName("pick");
        if (suggestion.reason() == null) {
            Div lines = new Div(
                    Row.text(item.path(T.locale()), "sm", "cut"), Row.text(evidence(suggestion), "xs", "muted", "cut"));
            lines.addClassName("desk-lines");
            option.add(lines, confidence(suggestion.confidence()));
        } else {
            option.add(Row.text(item.path(T.locale()), "sm", "cut"), Row.text(why(suggestion.reason()), "xs"));
        }
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

    private static String why(MatchReason reason) {
        return T.t("desk.why." + reason.name().toLowerCase(Locale.ROOT));
    }

    /** How sure it is, in a word and a number; the tone says the same. */
    private Chip confidence(double confidence) {
        String word = Guesses.word(confidence);
        Tone tone = word.equals("high") && !guesses.unsure() ? Tone.OK : Tone.PLAIN;
        return new Chip(tone, T.t("desk.confidence." + word, Guesses.percent(confidence)));
    }

    /** The words that speak for it, and earlier cases like it. */
    private static String evidence(ItemSuggestion suggestion) {
        String words = suggestion.words().stream()
                .map(word -> T.t("desk.quoted", word))
                .collect(Collectors.joining());
        String like = String.join("、", suggestion.like());
        return Stream.of(
                        words.isEmpty() ? "" : T.t("desk.why.words", words),
                        like.isEmpty() ? "" : T.t("desk.why.like", like))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
