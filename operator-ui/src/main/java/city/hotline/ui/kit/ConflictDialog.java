package city.hotline.ui.kit;

import city.hotline.foundation.FieldDiff;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Somebody else was first: what stood there, what they made of it, what I want; where both differ, I choose. */
public class ConflictDialog extends Dialog {
    private final transient DiffTable.Words words;
    private final transient Consumer<Set<String>> save;
    private final Set<String> theirs = new HashSet<>();

    /**
     * @param title says what two people changed
     * @param save is given the fields in which theirs shall stay although I wanted them otherwise
     */
    public ConflictDialog(
            String title, List<FieldDiff> differences, DiffTable.Words words, Consumer<Set<String>> save) {
        this.words = words;
        this.save = save;
        setHeaderTitle(title);
        setWidth("880px");
        DiffTable table = new DiffTable(differences, words, this::choice);
        Button cancel = new Button(T.t("case.conflict.back"), click -> close());
        ActionButton merged = new ActionButton(T.t("case.conflict.save"), "Ctrl+Enter", this::finish).primary();
        add(Row.down(Row.text(T.t("case.conflict.text"), "muted"), table, Row.across(Row.gap(), cancel, merged)));
    }

    private Component choice(FieldDiff diff) {
        if (!isContested(diff)) {
            boolean mine = !diff.mine().equals(diff.base());
            return Row.text(T.t(mine ? "case.conflict.mine" : "case.conflict.theirs"), "muted");
        }
        Segmented<Boolean> choice = new Segmented<>(
                "", List.of(true, false), mine -> T.t(mine ? "case.conflict.mine" : "case.conflict.theirs"));
        choice.getElement().setAttribute("aria-label", words.name(diff.field()));
        choice.setValue(true);
        choice.addValueChangeListener(chosen -> {
            if (chosen.getValue()) {
                theirs.remove(diff.field());
            } else {
                theirs.add(diff.field());
            }
        });
        return choice;
    }

    private void finish() {
        close();
        save.accept(Set.copyOf(theirs));
    }

    /** Whether somebody has to choose: both of us changed this field, and not to the same. */
    public static boolean isContested(FieldDiff diff) {
        return !diff.mine().equals(diff.base())
                && !diff.theirs().equals(diff.base())
                && !diff.mine().equals(diff.theirs());
    }
}
