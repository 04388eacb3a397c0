package city.hotline.ui.casefile;

import city.hotline.cases.Ending;
import city.hotline.departments.Department;
import city.hotline.foundation.Refusal;
import city.hotline.supervision.Party;
import city.hotline.supervision.Supervision;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.WordsDialog;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;

/** Who has a part in a supervision that runs: one more is given one, or one's part ends. */
class PartiesDialog extends Dialog {
    private final transient CaseDoors doors;
    private final transient Supervision running;
    private final transient Runnable changed;
    private final ComboBox<Department> department = new ComboBox<>(T.t("oversight.party"));
    private final TextArea task = new TextArea(T.t("oversight.party.task"));

    PartiesDialog(String title, CaseDoors doors, Supervision running, Runnable changed) {
        this.doors = doors;
        this.running = running;
        this.changed = changed;
        setHeaderTitle(title);
        setWidth("620px");
        department.setItems(doors.departments().all());
        department.setItemLabelGenerator(one -> one.name().in(T.locale()));
        department.setWidthFull();
        department.setManualValidation(true);
        task.setMaxLength(Ending.NOTE);
        task.setWidthFull();
        Row parts = Row.down();
        running.parties().forEach(party -> parts.add(part(party)));
        Button cancel = new Button(T.t("confirm.cancel"), click -> close());
        add(Row.down(
                parts,
                department,
                task,
                Row.across(
                        Row.gap(),
                        cancel,
                        new ActionButton(T.t("oversight.party.name"), "Ctrl+Enter", this::name).primary())));
        department.focus();
    }

    private Component part(Party party) {
        Button end = new Button(T.t("oversight.party.end"), click -> askWhy(party));
        end.addThemeVariants(ButtonVariant.SMALL);
        end.setAriaLabel(T.t("oversight.party.end") + " " + party.name());
        return Row.across(Row.text(party.name(), "b"), Row.text(party.task(), "sm", "cut"), Row.gap(), end);
    }

    private void askWhy(Party party) {
        new WordsDialog(
                        T.t("oversight.party.end") + " " + party.name(),
                        T.t("oversight.party.end.reason"),
                        T.t("oversight.party.end"),
                        Ending.NOTE,
                        reason -> {
                            doors.supervisions().release(running.id(), party.department(), reason);
                            done();
                        })
                .open();
    }

    private void name() {
        FieldErrors.clear(department, task);
        @Nullable Department chosen = department.getValue();
        if (chosen == null) {
            FieldErrors.show(department, T.t("oversight.party.missing"));
            return;
        }
        try {
            doors.supervisions()
                    .name(
                            running.id(),
                            new Party(
                                    chosen.id(),
                                    chosen.name().zh(),
                                    task.getValue().strip()));
            done();
        } catch (Refusal refusal) {
            FieldErrors.show(task, refusal);
        }
    }

    private void done() {
        close();
        changed.run();
    }
}
