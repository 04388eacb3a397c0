package city.hotline.ui.casefile;

import city.hotline.cases.CaseSummary;
import city.hotline.cases.Ending;
import city.hotline.departments.Department;
import city.hotline.departments.DepartmentId;
import city.hotline.dispatch.Ruling;
import city.hotline.dispatch.Verdict;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Segmented;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rules whose case it is: it stays with who gave it back, or goes to somebody else; and what the directory learns from it. */
class RulingDialog extends Dialog {
    private enum Whose {
        STAYS("Alt+1"),
        OTHER("Alt+2");

        private final String key;

        Whose(String key) {
            this.key = key;
        }
    }

    private final transient CaseDoors doors;
    private final transient CaseSheet sheet;
    private final transient Ruling dispute;
    private final transient Runnable ruled;
    private final Segmented<Whose> whose;
    private final HandlerPicker picker = new HandlerPicker(this::take);
    private final Span taken = Row.text("", "b");
    private final MultiSelectComboBox<Department> helpers = new MultiSelectComboBox<>(T.t("case.rule.helpers"));
    private final TextArea reason = new TextArea(T.t("case.rule.reason"));
    private final ScopeField scope;
    private transient @Nullable DepartmentId lead;

    RulingDialog(CaseDoors doors, CaseSheet sheet, Runnable ruled) {
        this.doors = doors;
        this.sheet = sheet;
        this.ruled = ruled;
        this.dispute = sheet.rulings().stream()
                .filter(ruling -> ruling.ruled() == null)
                .findFirst()
                .orElseThrow();
        CaseSummary subject = sheet.summary();
        this.scope = new ScopeField(subject.item() == null ? "" : subject.item().code(), subject.area());
        this.whose = new Segmented<>(
                T.t("case.rule.whose"), List.of(Whose.values()), one -> word(one) + " (" + one.key + ")");
        setHeaderTitle(T.t("case.act.RULE") + " " + sheet.file().number());
        setWidth("680px");
        helpers.setItems(doors.departments().all());
        helpers.setItemLabelGenerator(one -> one.name().in(T.locale()));
        helpers.setWidthFull();
        reason.setMaxLength(Ending.NOTE);
        reason.setMinRows(3);
        reason.setWidthFull();
        whose.addValueChangeListener(chosen -> ask(chosen.getValue()));
        whose.setValue(Whose.STAYS);
        Button cancel = new Button(T.t("confirm.cancel"), click -> close());
        ActionButton rule = new ActionButton(T.t("case.act.RULE"), "Ctrl+Enter", this::rule).primary();
        Row content =
                Row.down(dispute(), whose, picker, taken, reason, helpers, scope, Row.across(Row.gap(), cancel, rule));
        for (Whose one : Whose.values()) {
            Shortcuts.of(content).on(one.key, word(one), () -> turnTo(one));
        }
        add(content);
        reason.focus();
    }

    private Div dispute() {
        return new Div(
                Row.text(T.t("case.ruling.by", dispute.departmentName()), "b"),
                Row.text("　" + AssignmentSection.cause(dispute.cause(), dispute.namedName())),
                new Div(Row.text(dispute.words(), "pre")));
    }

    private String word(Whose one) {
        return T.t("case.rule." + one, dispute.departmentName());
    }

    private void turnTo(Whose one) {
        if (whose.getValue() == one) {
            ask(one);
        } else {
            whose.setValue(one);
        }
    }

    private void ask(Whose one) {
        lead = one == Whose.STAYS ? dispute.department() : null;
        taken.setText("");
        picker.setVisible(one == Whose.OTHER);
        if (picker.isVisible()) {
            picker.offer(new Candidates(doors, CaseAct.TO_DEPARTMENT, sheet));
        } else {
            reason.focus();
        }
    }

    private void take(Candidate candidate) {
        if (candidate.dispatch().apply("") instanceof Ending.ToDepartment to) {
            lead = to.department();
            taken.setText(T.t("case.rule.to", candidate.name()));
            picker.setVisible(false);
            reason.focus();
        }
    }

    private void rule() {
        FieldErrors.clear(reason);
        Optional<DepartmentId> to = Optional.ofNullable(lead);
        if (to.isEmpty()) {
            picker.complain(T.t("case.rule.choose"));
            return;
        }
        try {
            List<DepartmentId> helping =
                    helpers.getSelectedItems().stream().map(Department::id).toList();
            doors.rulings()
                    .rule(
                            sheet.file().id(),
                            new Verdict(to.get(), helping, reason.getValue().strip(), scope.value()));
            close();
            ruled.run();
        } catch (Refusal refusal) {
            FieldErrors.show(reason, refusal);
        }
    }
}
