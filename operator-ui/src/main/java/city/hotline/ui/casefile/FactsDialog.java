package city.hotline.ui.casefile;

import city.hotline.cases.CaseChange;
import city.hotline.cases.CaseChanged;
import city.hotline.cases.CaseSummary;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.ConflictDialog;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/**
 * Changes the facts of a case. When somebody else was first, the differences are shown over this form, which stays open with
 * everything that was typed until a result is saved.
 */
class FactsDialog extends Dialog {
    private final transient CaseDoors doors;
    private final transient CaseSheet sheet;
    private final transient FactsForm before;
    private final transient Consumer<CaseSummary> saved;
    private final TextField title = new TextField(T.t("case.field.title"));
    private final TextArea description = new TextArea(T.t("case.field.description"));
    private final ItemField item;
    private final TextField address = new TextField(T.t("case.field.address"));
    private final TextField area = new TextField(T.t("case.field.area"));
    private final Checkbox confidential = new Checkbox(T.t("case.field.confidential"));

    FactsDialog(CaseDoors doors, CaseSheet sheet, Consumer<CaseSummary> saved) {
        this.doors = doors;
        this.sheet = sheet;
        this.before = FactsForm.of(sheet.file());
        this.saved = saved;
        this.item = new ItemField(T.t("case.field.item"), doors.catalogue());
        setHeaderTitle(T.t("case.change.title", sheet.file().number()));
        setWidth("640px");
        fill();
        Button cancel = new Button(T.t("confirm.cancel"), click -> close());
        ActionButton save = new ActionButton(T.t("case.change.save"), "Ctrl+Enter", this::save).primary();
        Row place = Row.across(area, address);
        address.addClassName("sp");
        add(Row.down(title, description, item, place, confidential, Row.across(Row.gap(), cancel, save)));
        title.focus();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Registration editing = doors.presence().edit(event.getUI(), sheet.file().id());
        addDetachListener(left -> {
            left.unregisterListener();
            editing.remove();
        });
    }

    /** What the form holds now. */
    FactsForm form() {
        return new FactsForm(
                title.getValue().strip(),
                description.getValue().strip(),
                item.choice() == null ? before.item() : item.choice(),
                address.getValue().strip(),
                area.getValue().strip(),
                confidential.getValue());
    }

    private void fill() {
        title.setValue(before.title());
        title.setMaxLength(200);
        title.setRequiredIndicatorVisible(true);
        description.setValue(before.description());
        description.setMaxLength(20_000);
        description.setMinRows(4);
        description.setMaxRows(12);
        address.setValue(before.address());
        address.setMaxLength(300);
        area.setValue(before.area());
        area.setMaxLength(100);
        confidential.setValue(before.confidential());
        item.setValue(sheet.item());
        title.setWidthFull();
        description.setWidthFull();
        item.setWidthFull();
    }

    private void save() {
        FieldErrors.clear(title);
        try {
            CaseChange change = form().since(before);
            write(sheet.file().version(), change);
        } catch (Refusal refusal) {
            FieldErrors.show(title, refusal);
        }
    }

    private void write(long version, CaseChange change) {
        try {
            CaseSummary after = doors.cases().change(sheet.file().id(), version, change);
            close();
            saved.accept(after);
        } catch (CaseChanged changed) {
            Toasts.failed(T.t("case.conflict.said"));
            Merge merge = Merge.of(changed, change);
            new ConflictDialog(
                            T.t("case.conflict.title"),
                            merge.differences(),
                            FieldWords.WORDS,
                            theirs -> write(merge.version(), merge.without(theirs)))
                    .open();
        }
    }
}
