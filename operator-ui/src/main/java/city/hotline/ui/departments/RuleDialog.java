package city.hotline.ui.departments;

import city.hotline.departments.Department;
import city.hotline.departments.DispatchDirectory;
import city.hotline.departments.DispatchRule;
import city.hotline.departments.NewRule;
import city.hotline.departments.RuleDatesInvalid;
import city.hotline.departments.RuleScope;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.DayPicker;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes a rule of the dispatch directory; what held for the same item and area ends when it begins. */
class RuleDialog extends Dialog {
    private static final int REASON = 2_000;
    private static final int AREA = 100;

    private final transient DispatchDirectory directory;
    private final transient Consumer<DispatchRule> written;
    private final ComboBox<String> items = new ComboBox<>(T.t("directory.items"));
    private final TextField area = new TextField(T.t("directory.area"));
    private final ComboBox<Department> lead = new ComboBox<>(T.t("directory.lead"));
    private final MultiSelectComboBox<Department> helpers = new MultiSelectComboBox<>(T.t("directory.helpers"));
    private final DayPicker from = new DayPicker(T.t("directory.from"));
    private final DayPicker until = new DayPicker(T.t("directory.until"));
    private final TextArea reason = new TextArea(T.t("directory.reason"));

    /** @param present begins with this rule; null for a new one */
    RuleDialog(
            DispatchDirectory directory,
            List<Department> departments,
            ScopeNames names,
            @Nullable DispatchRule present,
            Consumer<DispatchRule> written) {
        this.directory = directory;
        this.written = written;
        setHeaderTitle(T.t(present == null ? "directory.new" : "directory.change"));
        setWidth("640px");
        items.setItems(names.codes());
        items.setItemLabelGenerator(names::of);
        lead.setItems(departments);
        helpers.setItems(departments);
        lead.setItemLabelGenerator(RuleDialog::name);
        helpers.setItemLabelGenerator(RuleDialog::name);
        area.setMaxLength(AREA);
        area.setHelperText(T.t("directory.area.hint"));
        reason.setMaxLength(REASON);
        reason.setMinRows(2);
        until.setClearButtonVisible(true);
        List.<HasSize>of(items, area, lead, helpers, reason).forEach(HasSize::setWidthFull);
        fill(departments, present);
        Button cancel = new Button(T.t("confirm.cancel"), click -> close());
        ActionButton save = new ActionButton(T.t("directory.save"), "Ctrl+Enter", this::save).primary();
        add(Row.down(items, area, lead, helpers, Row.across(from, until), reason, Row.across(Row.gap(), cancel, save)));
    }

    private void fill(List<Department> departments, @Nullable DispatchRule present) {
        from.setValue(directory.today());
        if (present == null) {
            items.focus();
            return;
        }
        items.setValue(present.scope().items());
        area.setValue(present.scope().area());
        departments.stream()
                .filter(one -> one.id().equals(present.lead()))
                .findFirst()
                .ifPresent(lead::setValue);
        helpers.setValue(departments.stream()
                .filter(one -> present.helpers().contains(one.id()))
                .toList());
        lead.focus();
    }

    private void save() {
        FieldErrors.clear(items, lead, from, reason);
        if (items.getValue() == null) {
            FieldErrors.show(items, T.t("directory.items.missing"));
        } else if (lead.getValue() == null) {
            FieldErrors.show(lead, T.t("directory.lead.missing"));
        } else {
            write(items.getValue(), lead.getValue());
        }
    }

    private void write(String code, Department leading) {
        try {
            LocalDate first = Objects.requireNonNullElseGet(from.getValue(), directory::today);
            RuleScope scope = new RuleScope(code, area.getValue());
            NewRule rule = NewRule.edited(
                            scope,
                            leading.id(),
                            helpers.getSelectedItems().stream()
                                    .map(Department::id)
                                    .toList(),
                            first,
                            reason.getValue().strip())
                    .until(until.getValue());
            DispatchRule done = directory.write(rule);
            close();
            written.accept(done);
        } catch (RuleDatesInvalid refusal) {
            FieldErrors.show(from, refusal);
        } catch (Refusal refusal) {
            FieldErrors.show(reason, refusal);
        }
    }

    private static String name(Department department) {
        return department.name().in(T.locale());
    }
}
