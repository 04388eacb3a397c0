package city.hotline.ui.casefile;

import city.hotline.cases.CaseId;
import city.hotline.cases.Ending;
import city.hotline.dispatch.Extension;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Decides a wish for more time: granted, or refused with a reason. */
class DecisionDialog extends Dialog {
    private final transient CaseDoors doors;
    private final transient CaseId id;
    private final transient Consumer<Boolean> decided;
    private final TextArea words = new TextArea(T.t("case.decide.words"));

    /** @param decided is told whether it was granted */
    DecisionDialog(CaseDoors doors, CaseSheet sheet, Consumer<Boolean> decided) {
        this.doors = doors;
        this.id = sheet.file().id();
        this.decided = decided;
        setHeaderTitle(T.t("case.act.DECIDE") + " " + sheet.file().number());
        setWidth("520px");
        words.setMaxLength(Ending.NOTE);
        words.setMinRows(2);
        words.setWidthFull();
        words.focus();
        Row content = Row.down();
        sheet.extensions().stream()
                .filter(wish -> wish.granted() == null)
                .reduce((first, last) -> last)
                .ifPresent(wish -> content.add(wish(wish)));
        Button cancel = new Button(T.t("confirm.cancel"), click -> close());
        ActionButton refuse = new ActionButton(T.t("case.decide.refuse"), "Alt+B", () -> decide(false)).dangerous();
        ActionButton grant = new ActionButton(T.t("case.decide.grant"), "Ctrl+Enter", () -> decide(true)).primary();
        content.add(words, Row.across(Row.gap(), cancel, refuse, grant));
        add(content);
    }

    private static Div wish(Extension wish) {
        return new Div(
                Row.text(T.t("case.extension", wish.department(), wish.days()), "b"),
                new Div(Row.text(wish.reason(), "pre")));
    }

    private void decide(boolean grant) {
        FieldErrors.clear(words);
        String said = words.getValue().strip();
        try {
            if (grant) {
                doors.extensions().grant(id, said);
            } else {
                doors.extensions().refuse(id, said);
            }
            close();
            decided.accept(grant);
        } catch (Refusal refusal) {
            FieldErrors.show(words, refusal);
        }
    }
}
