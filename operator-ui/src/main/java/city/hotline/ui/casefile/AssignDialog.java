package city.hotline.ui.casefile;

import city.hotline.cases.Ending;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.KeyCap;
import city.hotline.ui.kit.PhoneText;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** Chooses to whom a case goes: suggested by item and area, or searched; a digit or Enter sends it. */
class AssignDialog extends Dialog {
    private static final int PAUSE_MILLIS = 150;
    private static final String LIST = "case-candidates";

    private final transient Candidates candidates;
    private final transient Consumer<Ending.Dispatch> work;
    private final TextField query = new TextField(T.t("case.assign.query"));
    private final TextField note = new TextField(T.t("case.assign.note"));
    private final Div found = new Div();
    private transient List<Candidate> shown = List.of();

    /** @param work sends the case; what it refuses stays on the screen */
    AssignDialog(String title, Candidates candidates, Consumer<Ending.Dispatch> work) {
        this.candidates = candidates;
        this.work = work;
        setHeaderTitle(title);
        setWidth("620px");
        found.setId(LIST);
        found.addClassName("picks");
        found.getElement().setAttribute("role", "listbox").setAttribute("aria-label", T.t("case.assign.found"));
        prepareFields();
        Row content = Row.down(query, found, note, Row.text(T.t("case.assign.keys"), "faint", "xs"));
        Shortcuts.of(content).onDigits(Candidates.MOST, T.t("case.assign.choose"), this::choose);
        add(content);
        search("");
        query.focus();
    }

    private void prepareFields() {
        query.setWidthFull();
        query.setPlaceholder(T.t("case.assign.placeholder"));
        query.setMaxLength(60);
        query.setValueChangeMode(ValueChangeMode.LAZY);
        query.setValueChangeTimeout(PAUSE_MILLIS);
        query.getElement().setAttribute("data-picks", LIST);
        query.addValueChangeListener(typed -> search(typed.getValue().strip()));
        Shortcuts.digitsChooseIn(query);
        note.setWidthFull();
        note.setMaxLength(Ending.NOTE);
    }

    private void search(String words) {
        shown = candidates.find(words);
        found.removeAll();
        for (int i = 0; i < shown.size(); i++) {
            found.add(option(shown.get(i), i + 1));
        }
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
        option.addClickListener(chosen -> choose(digit));
        return option;
    }

    private void choose(int digit) {
        if (digit > shown.size()) {
            return;
        }
        try {
            work.accept(shown.get(digit - 1).dispatch().apply(note.getValue().strip()));
            close();
        } catch (Refusal refusal) {
            FieldErrors.show(query, refusal);
        }
    }
}
