package city.hotline.ui.providers;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentences;
import city.hotline.foundation.TextMissing;
import city.hotline.providers.AdmissionAct;
import city.hotline.providers.AdmissionStep;
import city.hotline.providers.ProviderFile;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.DayPicker;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;

/** One step of an admission: what follows from it, and what has to be said with it. */
class StepDialog extends Dialog {
    private static final int REASON = 500;
    private static final int CONTRACT = 60;

    private final AdmissionAct act;
    private final transient Consumer<AdmissionStep> work;
    private final TextField contract = new TextField(T.t("providers.contract"));
    private final DayPicker until = new DayPicker(T.t("providers.until"));
    private final TextArea reason = new TextArea();
    private final Row content = Row.down();
    private final Banner trouble = new Banner(Tone.BAD, "");

    /**
     * @param open orders that the firm or team has in hand
     * @param today the city's day
     * @param work takes the step, or refuses
     */
    StepDialog(ProviderFile file, AdmissionAct act, int open, LocalDate today, Consumer<AdmissionStep> work) {
        this.act = act;
        this.work = work;
        String word = AdmissionWords.act(act, file.admission().state());
        setHeaderTitle(word + " " + file.provider().name().in(T.locale()));
        setWidth("520px");
        contract.setMaxLength(CONTRACT);
        contract.setVisible(act == AdmissionAct.CONTRACT);
        contract.setValue(act == AdmissionAct.CONTRACT ? file.admission().contract() : "");
        until.setVisible(act.isUntil());
        until.setMin(today);
        reason.setLabel(T.t(AdmissionStep.needsReason(act) ? "providers.reason" : "providers.note"));
        reason.setMaxLength(REASON);
        reason.setMinRows(2);
        contract.setWidthFull();
        until.setWidthFull();
        reason.setWidthFull();
        trouble.setVisible(false);
        content.add(Row.text(T.t("providers.then." + act, open)), trouble, contract, until, reason, acts(word));
        add(content);
        begin();
    }

    private Row acts(String word) {
        ActionButton finish = new ActionButton(word, "Ctrl+Enter", this::finish).primary();
        if (act == AdmissionAct.END) {
            finish.dangerous();
        }
        return Row.across(Row.gap(), new Button(T.t("confirm.cancel"), click -> close()), finish);
    }

    private void begin() {
        if (contract.isVisible()) {
            contract.focus();
        } else if (until.isVisible()) {
            until.focus();
        } else {
            reason.focus();
        }
    }

    private void finish() {
        FieldErrors.clear(contract, until, reason);
        trouble.setVisible(false);
        try {
            work.accept(new AdmissionStep(
                    act,
                    reason.getValue().strip(),
                    act.isUntil() ? until.getValue() : null,
                    contract.getValue().strip()));
            close();
        } catch (TextMissing missing) {
            if (missing.facts().contains("contract")) {
                FieldErrors.show(contract, T.t("providers.contract.missing"));
            } else {
                FieldErrors.show(reason, T.t("providers.reason.missing"));
            }
        } catch (Refusal refusal) {
            show(refusal);
        }
    }

    private void show(Refusal refusal) {
        if (refusal.code().startsWith("ADMISSION_UNTIL")) {
            FieldErrors.show(until, refusal);
        } else {
            trouble.setSentence(Sentences.of(refusal, T.locale()));
            trouble.setVisible(true);
        }
    }
}
