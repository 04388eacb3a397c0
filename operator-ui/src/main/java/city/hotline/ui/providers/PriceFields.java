package city.hotline.ui.providers;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.TextMissing;
import city.hotline.providers.Price;
import city.hotline.ui.departments.ScopeNames;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** One price to be written. */
class PriceFields extends Div implements Rows.Fields {
    private static final int WORDS = 100;

    private final ComboBox<String> items = new ComboBox<>(T.t("providers.price.items"));
    private final TextField work = new TextField(T.t("providers.price.work"));
    private final TextField unit = new TextField(T.t("providers.price.unit"));
    private final TextField from = new TextField(T.t("providers.price.from"));
    private final TextField to = new TextField(T.t("providers.price.to"));
    private final TextField note = new TextField(T.t("providers.price.note"));

    PriceFields(ScopeNames names, Runnable remove) {
        addClassName("sub");
        items.setItems(names.codes());
        items.setItemLabelGenerator(names::of);
        work.setMaxLength(WORDS);
        unit.setMaxLength(WORDS);
        note.setMaxLength(WORDS);
        unit.setWidth("88px");
        from.setWidth("104px");
        to.setWidth("104px");
        to.setPlaceholder(T.t("providers.price.to.hint"));
        Button gone = new Button(T.t("providers.row.remove"), click -> remove.run());
        gone.setAriaLabel(T.t("providers.price.remove"));
        add(Row.wrapping(items, work, unit, from, to, note, gone));
    }

    PriceFields with(Price price) {
        items.setValue(price.items());
        work.setValue(price.work());
        unit.setValue(price.unit());
        from.setValue(price.from().toPlainString());
        to.setValue(price.to().toPlainString());
        note.setValue(price.note());
        return this;
    }

    @Override
    public void begin() {
        items.focus();
    }

    /** @throws RefusedField where something cannot be, said there */
    Price price() {
        FieldErrors.clear(items, work, unit, from, to, note);
        if (items.getValue() == null) {
            throw RefusedField.blank(items);
        }
        try {
            return Price.read(
                    items.getValue(),
                    work.getValue().strip(),
                    unit.getValue().strip(),
                    from.getValue(),
                    to.getValue(),
                    note.getValue().strip());
        } catch (TextMissing missing) {
            throw RefusedField.blank(work.getValue().isBlank() ? work : unit);
        } catch (Refusal refusal) {
            throw RefusedField.at(from, refusal);
        }
    }
}
