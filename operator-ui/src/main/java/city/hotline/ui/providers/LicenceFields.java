package city.hotline.ui.providers;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.TextMissing;
import city.hotline.providers.Licence;
import city.hotline.ui.kit.DayPicker;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** One licence to be written. */
class LicenceFields extends Div implements Rows.Fields {
    private static final int NAME = 60;

    private final TextField kind = new TextField(T.t("providers.licence.kind"));
    private final TextField number = new TextField(T.t("providers.licence.number"));
    private final DayPicker from = new DayPicker(T.t("providers.licence.from"));
    private final DayPicker until = new DayPicker(T.t("providers.licence.until"));

    LicenceFields(Runnable remove) {
        addClassName("sub");
        kind.setMaxLength(NAME);
        number.setMaxLength(NAME);
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        until.setPlaceholder(T.t("providers.licence.until.hint"));
        Button gone = new Button(T.t("providers.row.remove"), click -> remove.run());
        gone.setAriaLabel(T.t("providers.licence.remove"));
        add(Row.wrapping(kind, number, from, until, gone));
    }

    LicenceFields with(Licence licence) {
        kind.setValue(licence.kind());
        number.setValue(licence.number());
        from.setValue(licence.from());
        until.setValue(licence.until());
        return this;
    }

    @Override
    public void begin() {
        kind.focus();
    }

    /** @throws RefusedField where something cannot be, said there */
    Licence licence() {
        FieldErrors.clear(kind, number, from, until);
        try {
            return new Licence(kind.getValue().strip(), number.getValue().strip(), from.getValue(), until.getValue());
        } catch (TextMissing missing) {
            throw RefusedField.blank(kind.getValue().isBlank() ? kind : number);
        } catch (Refusal refusal) {
            throw RefusedField.at(until, refusal);
        }
    }
}
