package city.hotline.ui.casefile;

import city.hotline.cases.Ending;
import city.hotline.departments.Department;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;

/** Chooses which of a department's own units is to handle a case. */
class HandDownDialog extends Dialog {
    private final ComboBox<Department> unit = new ComboBox<>(T.t("case.hand-down.unit"));
    private final TextField note = new TextField(T.t("case.assign.note"));
    private final transient Consumer<Ending.ToDepartment> work;

    HandDownDialog(String title, List<Department> units, Consumer<Ending.ToDepartment> work) {
        this.work = work;
        setHeaderTitle(title);
        setWidth("520px");
        unit.setItems(units);
        unit.setItemLabelGenerator(one -> one.name().in(T.locale()));
        unit.setWidthFull();
        unit.setValue(units.getFirst());
        note.setWidthFull();
        note.setMaxLength(Ending.NOTE);
        unit.focus();
        Button cancel = new Button(T.t("confirm.cancel"), click -> close());
        ActionButton send = new ActionButton(T.t("case.act.HAND_DOWN"), "Ctrl+Enter", this::send).primary();
        add(Row.down(unit, note, Row.across(Row.gap(), cancel, send)));
    }

    private void send() {
        Department to = unit.getValue();
        if (to == null) {
            FieldErrors.show(unit, T.t("case.hand-down.choose"));
            return;
        }
        try {
            work.accept(new Ending.ToDepartment(
                    to.id(), to.name().zh(), note.getValue().strip()));
            close();
        } catch (Refusal refusal) {
            FieldErrors.show(unit, refusal);
        }
    }
}
