package city.hotline.ui.orders;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentences;
import city.hotline.orders.FirmOrder;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** When the firm comes, as agreed with the citizen. */
class AppointmentDialog extends Dialog {
    private static final Duration STEP = Duration.ofMinutes(15);

    private final DateTimePicker time = new DateTimePicker(T.t("orders.appoint.at"));
    private final transient ZoneId zone;
    private final transient Consumer<Instant> work;

    /** @param work is given the time; what it refuses stays on the screen */
    AppointmentDialog(OrderDoors doors, FirmOrder order, Consumer<Instant> work) {
        this.zone = doors.tenants().current().zone();
        this.work = work;
        setHeaderTitle(OrderAct.APPOINT.word() + " " + order.summary().number());
        setWidth("420px");
        time.setLocale(T.locale());
        time.setStep(STEP);
        LocalDateTime hour = LocalDateTime.ofInstant(doors.clock().instant(), zone)
                .truncatedTo(ChronoUnit.HOURS)
                .plusHours(1);
        time.setValue(hour);
        time.setHelperText(T.t("orders.appoint.hint"));
        Button cancel = new Button(T.t("confirm.cancel"), click -> close());
        ActionButton save = new ActionButton(OrderAct.APPOINT.word(), "Ctrl+Enter", this::save).primary();
        add(Row.down(time, Row.across(Row.gap(), cancel, save)));
    }

    private void save() {
        @Nullable LocalDateTime at = time.getValue();
        time.setInvalid(at == null);
        if (at == null) {
            time.setErrorMessage(T.t("orders.appoint.missing"));
            return;
        }
        try {
            work.accept(at.atZone(zone).toInstant());
            close();
        } catch (Refusal refused) {
            time.setInvalid(true);
            time.setErrorMessage(Sentences.of(refused, T.locale()));
        }
    }
}
