package city.hotline.ui.orders;

import city.hotline.cases.Ending;
import city.hotline.cases.FeeInvalid;
import city.hotline.foundation.Refusal;
import city.hotline.orders.FeeOverList;
import city.hotline.orders.FirmOrder;
import city.hotline.providers.Price;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.providers.CompareWords;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was done and what it cost. Why it cost more than the firm's own list says is asked for when it did. */
class OrderDoneDialog extends Dialog {
    /** Records it, or refuses. */
    interface Work {
        void done(String result, @Nullable BigDecimal fee, String reason);
    }

    private final TextArea result = new TextArea(T.t("case.done.result"));
    private final BigDecimalField fee = new BigDecimalField(T.t("case.done.fee"));
    private final TextArea reason = new TextArea(T.t("orders.done.reason"));
    private final transient Work work;

    OrderDoneDialog(OrderDoors doors, FirmOrder order, Work work) {
        this.work = work;
        setHeaderTitle(OrderAct.DONE.word() + " " + order.summary().number());
        setWidth("520px");
        result.setWidthFull();
        result.setMinRows(3);
        result.setMaxLength(Ending.NOTE);
        result.setRequiredIndicatorVisible(true);
        result.focus();
        List<Price> prices = doors.orders().prices(order.summary().id());
        fee.setHelperText(
                prices.isEmpty()
                        ? T.t("case.done.fee.hint")
                        : T.t(
                                "orders.done.list",
                                prices.stream().map(CompareWords::price).collect(Collectors.joining("，"))));
        fee.setWidthFull();
        reason.setWidthFull();
        reason.setMaxLength(Ending.NOTE);
        reason.setVisible(false);
        Button cancel = new Button(T.t("confirm.cancel"), click -> close());
        ActionButton save = new ActionButton(OrderAct.DONE.word(), "Ctrl+Enter", this::save).primary();
        add(Row.down(result, fee, reason, Row.across(Row.gap(), cancel, save)));
    }

    private void save() {
        FieldErrors.clear(result, reason);
        if (fee.isInvalid()) {
            fee.focus();
            return;
        }
        try {
            work.done(
                    result.getValue().strip(), fee.getValue(), reason.getValue().strip());
            close();
        } catch (FeeInvalid refused) {
            FieldErrors.show(fee, refused);
        } catch (FeeOverList refused) {
            reason.setVisible(true);
            FieldErrors.show(reason, refused);
            reason.focus();
        } catch (Refusal refused) {
            FieldErrors.show(result, refused);
        }
    }
}
