package city.hotline.ui.casefile;

import city.hotline.cases.CaseChange;
import city.hotline.foundation.FieldDiff;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Segmented;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Somebody else was first: what stood there, what they made of it, what I want; where both differ, I choose. */
class ConflictDialog extends Dialog {
    private final transient Merge merge;
    private final transient BiConsumer<Long, CaseChange> save;
    private final Set<String> theirs = new HashSet<>();

    /** @param save is given the version to save on top of, and what is left of my change */
    ConflictDialog(Merge merge, BiConsumer<Long, CaseChange> save) {
        this.merge = merge;
        this.save = save;
        setHeaderTitle(T.t("case.conflict.title"));
        setWidth("880px");
        DiffTable table = new DiffTable(merge.differences(), this::choice);
        Button cancel = new Button(T.t("case.conflict.back"), click -> close());
        ActionButton merged = new ActionButton(T.t("case.conflict.save"), "Ctrl+Enter", this::finish).primary();
        add(Row.down(Row.text(T.t("case.conflict.text"), "muted"), table, Row.across(Row.gap(), cancel, merged)));
    }

    private Component choice(FieldDiff diff) {
        if (!Merge.contested(diff)) {
            boolean mine = !diff.mine().equals(diff.base());
            return Row.text(T.t(mine ? "case.conflict.mine" : "case.conflict.theirs"), "muted");
        }
        Segmented<Boolean> choice = new Segmented<>(
                "", List.of(true, false), mine -> T.t(mine ? "case.conflict.mine" : "case.conflict.theirs"));
        choice.getElement().setAttribute("aria-label", FieldWords.name(diff.field()));
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
        save.accept(merge.version(), merge.without(theirs));
    }
}
