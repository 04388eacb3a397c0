package city.hotline.ui.casefile;

import city.hotline.cases.Ending;
import city.hotline.followup.Outcome;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Segmented;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sends a case to rework: what is to be done better, and by whom; by the last handler unless another one is chosen. */
class ReworkDialog extends Dialog {
    /** Who does it again. */
    private enum Who {
        LAST("Alt+B", null),
        PROVIDER("Alt+R", CaseAct.TO_PROVIDER),
        DEPARTMENT("Alt+W", CaseAct.TO_DEPARTMENT),
        TEAM("Alt+T", CaseAct.TO_TEAM);

        private final String key;
        private final @Nullable CaseAct kind;

        Who(String key, @Nullable CaseAct kind) {
            this.key = key;
            this.kind = kind;
        }

        String word(String last) {
            return this == LAST ? T.t("case.rework.last", last) : T.t("case.rework." + this);
        }
    }

    private final transient CaseDoors doors;
    private final transient CaseSheet sheet;
    private final transient Consumer<Outcome.Rework> work;
    private final TextArea reason = new TextArea(T.t("followup.rework.reason"));
    private final Segmented<Who> who;
    private final HandlerPicker picker = new HandlerPicker(this::take);
    private final Span taken = Row.text("", "b");
    private transient @Nullable Candidate other;

    /**
     * @param words the reason begins with them
     * @param work sends the case; what it refuses stays on the screen
     */
    ReworkDialog(CaseDoors doors, CaseSheet sheet, String words, Consumer<Outcome.Rework> work) {
        this.doors = doors;
        this.sheet = sheet;
        this.work = work;
        String last = sheet.file().assignments().getLast().to().name();
        this.who = new Segmented<>(
                T.t("case.rework.who"), Arrays.asList(Who.values()), one -> one.word(last) + " (" + one.key + ")");
        setHeaderTitle(T.t("followup.rework") + " " + sheet.file().number());
        setWidth("620px");
        reason.setMaxLength(Ending.NOTE);
        reason.setMinRows(3);
        reason.setMaxRows(8);
        reason.setWidthFull();
        reason.setValue(words);
        who.addValueChangeListener(chosen -> ask(chosen.getValue()));
        who.setValue(Who.LAST);
        Button cancel = new Button(T.t("confirm.cancel"), click -> close());
        ActionButton send = new ActionButton(T.t("followup.rework"), "Ctrl+Enter", this::send).primary();
        Row content = Row.down(reason, who, picker, Row.across(taken, Row.gap(), cancel, send));
        for (Who one : Who.values()) {
            Shortcuts.of(content).on(one.key, one.word(last), () -> turnTo(one));
        }
        add(content);
        reason.focus();
    }

    private void turnTo(Who one) {
        if (who.getValue() == one) {
            ask(one);
        } else {
            who.setValue(one);
        }
    }

    private void ask(Who one) {
        other = null;
        taken.setText("");
        picker.setVisible(one.kind != null);
        if (one.kind == null) {
            reason.focus();
        } else {
            picker.offer(new Candidates(doors, one.kind, sheet));
        }
    }

    private void take(Candidate candidate) {
        other = candidate;
        taken.setText(T.t("case.rework.to", candidate.name()));
        picker.setVisible(false);
        reason.focus();
    }

    private void send() {
        FieldErrors.clear(reason);
        Candidate to = other;
        if (to == null && who.getValue() != Who.LAST) {
            picker.complain(T.t("case.rework.choose"));
            return;
        }
        try {
            String words = reason.getValue().strip();
            work.accept(
                    to == null
                            ? Outcome.Rework.bySame(words)
                            : new Outcome.Rework(to.dispatch().apply(words), words));
            close();
        } catch (Refusal refusal) {
            FieldErrors.show(reason, refusal);
        }
    }
}
