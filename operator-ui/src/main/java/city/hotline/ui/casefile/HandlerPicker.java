package city.hotline.ui.casefile;

import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.KeyCap;
import city.hotline.ui.kit.PhoneText;
import city.hotline.ui.kit.PickList;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.providers.CompareWords;
import city.hotline.ui.providers.Comparison;
import city.hotline.ui.text.T;
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

    private final transient Consumer<Candidate> chosen;
    private final TextField query = new TextField(T.t("case.assign.query"));
    private final PickList found = new PickList("case-candidates", T.t("case.assign.found")).under(query);
    private transient @Nullable Candidates candidates;
    private transient List<Candidate> shown = List.of();

    HandlerPicker(Consumer<Candidate> chosen) {
        this.chosen = chosen;
        addClassName("col");
        found.addClassName("picks");
        query.setWidthFull();
        query.setPlaceholder(T.t("case.assign.placeholder"));
        query.setMaxLength(60);
        query.setValueChangeMode(ValueChangeMode.LAZY);
        query.setValueChangeTimeout(PAUSE_MILLIS);
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
        found.begin(query.getValue().strip());
        for (int i = 0; i < shown.size(); i++) {
            offer(shown.get(i), i + 1);
        }
        if (shown.isEmpty()) {
            found.add(new EmptyState(VaadinIcon.SEARCH, T.t("case.assign.none"), T.t("case.assign.none.next")));
        }
    }

    private void offer(Candidate candidate, int digit) {
        Row name = Row.wrapping(Row.text(candidate.name(), "b"), Row.text(candidate.why(), "muted", "xs"));
        Comparison.Line compared = candidate.compared();
        if (compared != null) {
            CompareWords.chips(compared.one()).forEach(name::add);
            name.add(Row.text(compared.words(), "xs", "num", "muted"));
        }
        found.add(
                        candidate.id().toString(),
                        digit == 1,
                        () -> chosen.accept(candidate),
                        new KeyCap(String.valueOf(digit)),
                        name,
                        Row.text(PhoneText.of(candidate.phone()), "num", "sm"))
                .addClassName("pick");
    }

    private void choose(int digit) {
        if (digit <= shown.size()) {
            chosen.accept(shown.get(digit - 1));
        }
    }
}
