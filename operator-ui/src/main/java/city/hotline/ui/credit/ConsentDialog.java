package city.hotline.ui.credit;

import city.hotline.credit.BankReferences;
import city.hotline.credit.GivenConsent;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.DayPicker;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;

/** Lets a bank see the firm's grade; the link for the bank is shown once. */
class ConsentDialog extends Dialog {
    private static final int BANK = 100;
    private static final int USUAL_DAYS = 30;

    private final transient BankReferences references;
    private final transient Runnable given;
    private final TextField bank = new TextField(T.t("credit.consent.bank"));
    private final DayPicker until = new DayPicker(T.t("credit.consent.last"));

    ConsentDialog(BankReferences references, LocalDate today, Runnable given) {
        this.references = references;
        this.given = given;
        setHeaderTitle(T.t("credit.consent.give"));
        setWidth("480px");
        bank.setMaxLength(BANK);
        bank.setWidthFull();
        until.setValue(today.plusDays(USUAL_DAYS));
        Button cancel = new Button(T.t("confirm.cancel"), _ -> close());
        add(Row.down(
                Row.text(T.t("credit.consent.what"), "muted"),
                bank,
                until,
                Row.across(
                        Row.gap(),
                        cancel,
                        new ActionButton(T.t("credit.consent.give"), "Ctrl+Enter", this::give).primary())));
        bank.focus();
    }

    private void give() {
        FieldErrors.clear(bank);
        try {
            GivenConsent consent = references.give(bank.getValue().strip(), until.getValue());
            show(consent);
            given.run();
        } catch (Refusal refusal) {
            FieldErrors.show(bank, refusal);
        }
    }

    private void show(GivenConsent consent) {
        TextField link = new TextField(T.t("credit.consent.link"));
        link.setReadOnly(true);
        link.setWidthFull();
        link.setAutoselect(true);
        link.setId("consent-link");
        link.setHelperText(T.t("credit.consent.link.once"));
        removeAll();
        add(Row.down(link, Row.across(Row.gap(), new Button(T.t("toast.close"), _ -> close()))));
        link.getElement()
                .executeJs("return location.origin")
                .then(String.class, origin -> link.setValue(origin + "/reference/" + consent.token()));
        link.focus();
    }
}
