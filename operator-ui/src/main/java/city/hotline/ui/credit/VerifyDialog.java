package city.hotline.ui.credit;

import city.hotline.cases.Ending;
import city.hotline.credit.BadRecord;
import city.hotline.credit.BadRecords;
import city.hotline.credit.SanctionPreview;
import city.hotline.credit.Severity;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Segmented;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;

/** Verifies a record; what would follow stands there before anybody confirms. */
class VerifyDialog extends Dialog {
    private final transient BadRecords records;
    private final transient BadRecord record;
    private final transient Runnable verified;
    private final Segmented<Severity> severity =
            new Segmented<>(T.t("credit.severity"), List.of(Severity.values()), one -> T.t("credit.severity." + one));
    private final Div consequences = new Div();
    private final TextArea words = new TextArea(T.t("credit.verify.words"));

    /** @throws Refusal when the user may not verify it */
    VerifyDialog(BadRecords records, BadRecord record, Runnable verified) {
        this.records = records;
        this.record = record;
        this.verified = verified;
        setHeaderTitle(T.t("credit.verify.title", record.providerName()));
        setWidth("600px");
        consequences.addClassName("sub");
        consequences.getElement().setAttribute("role", "status");
        severity.setValue(Severity.ORDINARY);
        severity.addValueChangeListener(_ -> foreseeAgain());
        foresee();
        words.setMaxLength(Ending.NOTE);
        words.setMinRows(3);
        words.setWidthFull();
        words.setHelperText(T.t("credit.verify.words.hint"));
        Button cancel = new Button(T.t("confirm.cancel"), _ -> close());
        ActionButton send = new ActionButton(T.t("credit.verify.send"), "Ctrl+Enter", this::send).dangerous();
        add(Row.down(
                Row.text(T.t("credit.kind." + record.kind()), "b"),
                Row.text(record.facts(), "pre"),
                severity,
                consequences,
                words,
                Row.across(Row.gap(), cancel, send)));
        words.focus();
    }

    /** Somebody else may have decided meanwhile. */
    private void foreseeAgain() {
        try {
            foresee();
        } catch (Refusal refusal) {
            FieldErrors.show(words, refusal);
        }
    }

    private void foresee() {
        SanctionPreview foreseen = records.foresee(record.id(), severity.getValue());
        UnorderedList list = new UnorderedList();
        list.add(new ListItem(T.t(
                "credit.foresee.standing", CreditWords.word(foreseen.before()), CreditWords.word(foreseen.after()))));
        list.add(new ListItem(T.t("credit.foresee.case." + foreseen.consequence())));
        if (foreseen.taken() > 0) {
            list.add(new ListItem(T.t("credit.foresee.taken", foreseen.taken())));
        }
        list.add(new ListItem(T.t(foreseen.citizenTold() ? "credit.foresee.told" : "credit.foresee.untold")));
        consequences.removeAll();
        consequences.add(Row.text(T.t("credit.foresee", foreseen.nth(), CreditWords.word(foreseen.step())), "b"), list);
    }

    private void send() {
        FieldErrors.clear(words);
        try {
            records.verify(record.id(), severity.getValue(), words.getValue().strip());
            close();
            verified.run();
        } catch (Refusal refusal) {
            FieldErrors.show(words, refusal);
        }
    }
}
