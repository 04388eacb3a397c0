package city.hotline.ui.casefile;

import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.KeyCap;
import city.hotline.ui.kit.PhoneText;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds who can be given a case: suggested by item and area, or searched; a digit or Enter chooses. */
class HandlerPicker extends Div {
    private static final int PAUSE_MILLIS = 150;
    private static final String LIST = "case-candidates";

    private final transient Consumer<Candidate> chosen;
    private final TextField query = new TextField(T.t("case.assign.query"));
    private final Div found = new Div();
    private transient @Nullable Candidates candidates;
    private transient List<Candidate> shown = List.of();

    HandlerPicker(Consumer<Candidate> chosen) {
        this.chosen = chosen;
        addClassName("col");
        found.setId(LIST);
        found.addClassName("picks");
        found.getElement().setAttribute("role", "listbox").setAttribute("aria-label", T.t("case.assign.found"));
        query.setWidthFull();
        query.setPlaceholder(T.t("case.assign.placeholder"));
        query.setMaxLength(60);
        query.setValueChangeMode(ValueChangeMode.LAZY);
        query.setValueChangeTimeout(PAUSE_MILLIS);
        query.getElement().setAttribute("data-picks", LIST);
        query.addValueChangeListener(typed -> search());
        Shortcuts.digitsChooseIn(query);
        Shortcuts.of(this).onDigits(Candidates.MOST, T.t("case.assign.choose"), this::choose);
        add(query, found);
    }

    /** Offers these from now on, and leads the cursor to the search. */
    void offer(Candidates among) {
        candidates = among;
        query.clear();
        search();
        query.focus();
    }

    /** Says at the search why the choice does not do. */
    void complain(Refusal refusal) {
        FieldErrors.show(query, refusal);
    }

    void complain(String sentence) {
        FieldErrors.show(query, sentence);
    }

    private void search() {
        shown = candidates == null
                ? List.of()
                : candidates.find(query.getValue().strip());
        FieldErrors.clear(query);
        found.removeAll();
        for (int i = 0; i < shown.size(); i++) {
            found.add(option(shown.get(i), i + 1));
        }
        found.getElement().setAttribute("data-for", query.getValue().strip());
        if (shown.isEmpty()) {
            found.add(new EmptyState(VaadinIcon.SEARCH, T.t("case.assign.none"), T.t("case.assign.none.next")));
        }
    }

    private Component option(Candidate candidate, int digit) {
        Row name = Row.across(Row.text(candidate.name(), "b"), Row.text(candidate.why(), "muted", "xs"));
        Div option = new Div(
                new KeyCap(String.valueOf(digit)), name, Row.text(PhoneText.of(candidate.phone()), "num", "sm"));
        option.addClassName("pick");
        option.getElement().setAttribute("role", "option").setAttribute("aria-selected", String.valueOf(digit == 1));
        option.addClickListener(click -> choose(digit));
        return option;
    }

    private void choose(int digit) {
        if (digit <= shown.size()) {
            chosen.accept(shown.get(digit - 1));
        }
    }
}
