package city.hotline.ui.credit;

import city.hotline.cases.Ending;
import city.hotline.credit.Appeal;
import city.hotline.credit.Appeals;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Segmented;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;

/** Decides an appeal: the sanction stands, or everything that it caused is taken back. */
class DecideDialog extends Dialog {
    private final transient Appeals appeals;
    private final transient Appeal appeal;
    private final transient Runnable decided;
    private final Segmented<Appeal.State> state = new Segmented<>(
            T.t("credit.decide.how"),
            List.of(Appeal.State.UPHELD, Appeal.State.REVERSED),
            one -> T.t("credit.appeal.state." + one));
    private final Span consequence = Row.text("", "muted");
    private final TextArea words = new TextArea(T.t("credit.decide.words"));

    DecideDialog(Appeals appeals, Appeal appeal, Runnable decided) {
        this.appeals = appeals;
        this.appeal = appeal;
        this.decided = decided;
        setHeaderTitle(T.t("credit.decide"));
        setWidth("560px");
        consequence.getElement().setAttribute("role", "status");
        state.addValueChangeListener(chosen -> consequence.setText(T.t("credit.decide.then." + chosen.getValue())));
        state.setValue(Appeal.State.UPHELD);
        words.setMaxLength(Ending.NOTE);
        words.setMinRows(3);
        words.setWidthFull();
        Button cancel = new Button(T.t("confirm.cancel"), _ -> close());
        ActionButton send = new ActionButton(T.t("credit.decide"), "Ctrl+Enter", this::send).primary();
        add(Row.down(Row.text(appeal.words(), "pre"), state, consequence, words, Row.across(Row.gap(), cancel, send)));
        words.focus();
    }

    private void send() {
        FieldErrors.clear(words);
        try {
            appeals.decide(
                    appeal.id(),
                    state.getValue() == Appeal.State.REVERSED,
                    words.getValue().strip());
            close();
            decided.run();
        } catch (Refusal refusal) {
            FieldErrors.show(words, refusal);
        }
    }
}
