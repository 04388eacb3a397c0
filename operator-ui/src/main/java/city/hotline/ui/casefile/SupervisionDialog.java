package city.hotline.ui.casefile;

import city.hotline.cases.Ending;
import city.hotline.departments.Department;
import city.hotline.foundation.Refusal;
import city.hotline.supervision.Cause;
import city.hotline.supervision.Party;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a case up: why, and what each department has to do. */
class SupervisionDialog extends Dialog {
    private final transient CaseDoors doors;
    private final transient CaseSheet sheet;
    private final transient Runnable opened;
    private final Select<Cause> cause = new Select<>();
    private final TextArea reason = new TextArea(T.t("oversight.reason"));
    private final MultiSelectComboBox<Department> parties = new MultiSelectComboBox<>(T.t("oversight.parties"));
    private final Div tasks = new Div();
    private final transient Map<Department, TextField> fields = new LinkedHashMap<>();

    SupervisionDialog(CaseDoors doors, CaseSheet sheet, Runnable opened) {
        this.doors = doors;
        this.sheet = sheet;
        this.opened = opened;
        setHeaderTitle(T.t("case.act.OVERSEE") + " " + sheet.file().number());
        setWidth("620px");
        cause.setLabel(T.t("oversight.cause"));
        cause.setItems(Cause.values());
        cause.setItemLabelGenerator(one -> T.t("oversight.cause." + one));
        cause.setValue(sheet.summary().reworks() > 0 ? Cause.DISSATISFIED : Cause.OVERDUE);
        cause.setWidthFull();
        reason.setMaxLength(Ending.NOTE);
        reason.setMinRows(3);
        reason.setWidthFull();
        parties.setItems(doors.departments().all());
        parties.setItemLabelGenerator(one -> one.name().in(T.locale()));
        parties.setHelperText(T.t("oversight.parties.hint"));
        parties.setWidthFull();
        parties.addValueChangeListener(chosen -> askTasks());
        tasks.addClassName("col");
        Button cancel = new Button(T.t("confirm.cancel"), click -> close());
        add(Row.down(
                cause,
                reason,
                parties,
                tasks,
                Row.across(
                        Row.gap(),
                        cancel,
                        new ActionButton(T.t("case.act.OVERSEE"), "Ctrl+Enter", this::take).primary())));
        reason.focus();
    }

    /** One task for each that is chosen; what was typed stays. */
    private void askTasks() {
        fields.keySet().retainAll(parties.getSelectedItems());
        parties.getSelectedItems().forEach(party -> fields.computeIfAbsent(party, SupervisionDialog::task));
        tasks.removeAll();
        fields.values().forEach(tasks::add);
    }

    private static TextField task(Department party) {
        TextField task = new TextField(T.t("oversight.task", party.name().in(T.locale())));
        task.setMaxLength(Ending.NOTE);
        task.setWidthFull();
        return task;
    }

    private void take() {
        FieldErrors.clear(reason);
        fields.values().forEach(FieldErrors::clear);
        List<Party> named = new ArrayList<>();
        for (Map.Entry<Department, TextField> one : fields.entrySet()) {
            Optional<Party> party = party(one.getKey(), one.getValue());
            if (party.isEmpty()) {
                return;
            }
            named.add(party.get());
        }
        try {
            doors.supervisions()
                    .open(sheet.file().id(), cause.getValue(), reason.getValue().strip(), named);
            close();
            opened.run();
        } catch (Refusal refusal) {
            FieldErrors.show(reason, refusal);
        }
    }

    /** Empty when its task is refused, which then stands at the field. */
    private static Optional<Party> party(Department department, TextField task) {
        try {
            return Optional.of(new Party(
                    department.id(), department.name().zh(), task.getValue().strip()));
        } catch (Refusal refusal) {
            FieldErrors.show(task, refusal);
            return Optional.empty();
        }
    }
}
