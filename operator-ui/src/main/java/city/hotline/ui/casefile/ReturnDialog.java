package city.hotline.ui.casefile;

import city.hotline.cases.DepartmentNotNamed;
import city.hotline.cases.Ending;
import city.hotline.cases.GivenBack;
import city.hotline.cases.ReturnCause;
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
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gives a case back: why, from a list and in words, and who ought to handle it where the department knows. */
class ReturnDialog extends Dialog {
    private static final List<ReturnCause> CAUSES = List.of(
            ReturnCause.NOT_OUR_DUTY,
            ReturnCause.WRONG_AREA,
            ReturnCause.OTHER_DEPARTMENT,
            ReturnCause.DUPLICATE,
            ReturnCause.LEGAL_WAY);

    private final transient CaseDoors doors;
    private final transient CaseSheet sheet;
    private final transient Consumer<GivenBack> work;
    private final Segmented<ReturnCause> cause =
            new Segmented<>(T.t("case.cause"), CAUSES, one -> T.t("case.cause." + one) + " (" + key(one) + ")");
    private final HandlerPicker picker = new HandlerPicker(this::take);
    private final Span taken = Row.text("", "b");
    private final TextArea words = new TextArea(T.t("case.words.GIVE_BACK"));
    private transient @Nullable Candidate named;

    /** @param work gives it back; what it refuses stays on the screen */
    ReturnDialog(CaseDoors doors, CaseSheet sheet, Consumer<GivenBack> work) {
        this.doors = doors;
        this.sheet = sheet;
        this.work = work;
        setHeaderTitle(T.t("case.act.RETURN") + " " + sheet.file().number());
        setWidth("640px");
        words.setMaxLength(Ending.NOTE);
        words.setMinRows(3);
        words.setWidthFull();
        picker.setVisible(false);
        cause.addValueChangeListener(chosen -> ask(chosen.getValue()));
        cause.setValue(ReturnCause.NOT_OUR_DUTY);
        Button cancel = new Button(T.t("confirm.cancel"), click -> close());
        ActionButton send = new ActionButton(T.t("case.act.RETURN"), "Ctrl+Enter", this::send).dangerous();
        Row content = Row.down(cause, picker, taken, words, Row.across(Row.gap(), cancel, send));
        CAUSES.forEach(one -> Shortcuts.of(content).on(key(one), T.t("case.cause." + one), () -> turnTo(one)));
        add(content);
        words.focus();
    }

    private static String key(ReturnCause cause) {
        return "Alt+" + (CAUSES.indexOf(cause) + 1);
    }

    private void turnTo(ReturnCause one) {
        if (cause.getValue() == one) {
            ask(one);
        } else {
            cause.setValue(one);
        }
    }

    private void ask(ReturnCause one) {
        named = null;
        taken.setText("");
        picker.setVisible(one == ReturnCause.OTHER_DEPARTMENT);
        if (picker.isVisible()) {
            picker.offer(new Candidates(doors, CaseAct.TO_DEPARTMENT, sheet));
        } else {
            words.focus();
        }
    }

    private void take(Candidate candidate) {
        named = candidate;
        taken.setText(T.t("case.cause.taken", candidate.name()));
        picker.setVisible(false);
        words.focus();
    }

    private void send() {
        FieldErrors.clear(words);
        try {
            work.accept(givenBack());
            close();
        } catch (DepartmentNotNamed refusal) {
            ask(ReturnCause.OTHER_DEPARTMENT);
            picker.complain(refusal);
        } catch (Refusal refusal) {
            FieldErrors.show(words, refusal);
        }
    }

    private GivenBack givenBack() {
        String why = words.getValue().strip();
        Candidate other = named;
        return other == null
                ? GivenBack.because(cause.getValue(), why)
                : new GivenBack(cause.getValue(), other.dispatch().apply("").name(), why);
    }
}
