package city.hotline.ui.followup;

import city.hotline.followup.DrawFilter;
import city.hotline.followup.OfflineChecks;
import city.hotline.followup.RuleScope;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.DayPicker;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Segmented;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Asks from what is drawn, how many, and with which seed. A refusal is said at its field. */
class DrawDialog extends Dialog {
    private static final int PERCENT = 5;
    private static final int DAYS = 30;

    private final transient ZoneId zone;
    private final transient BiConsumer<DrawFilter, String> draw;
    private final DayPicker from = new DayPicker(T.t("checks.from"));
    private final DayPicker until = new DayPicker(T.t("checks.until"));
    private final TextField items = new TextField(T.t("rules.items"));
    private final ComboBox<RuleScope.By> handler = new ComboBox<>(T.t("rules.handler"));
    private final Segmented<Boolean> share =
            new Segmented<>(T.t("checks.by"), List.of(true, false), one -> T.t("checks.by." + one));
    private final IntegerField amount = new IntegerField(T.t("checks.amount"));
    private final TextField seed = new TextField(T.t("checks.seed"));

    /**
     * @param today in the city
     * @param draw is given what was asked and the seed; what it refuses stays on the screen
     */
    DrawDialog(List<RuleScope.By> handlers, LocalDate today, ZoneId zone, BiConsumer<DrawFilter, String> draw) {
        this.zone = zone;
        this.draw = draw;
        setHeaderTitle(T.t("checks.draw"));
        setWidth("560px");
        from.setValue(today.minusDays(DAYS));
        until.setValue(today);
        items.setAllowedCharPattern("[0-9]");
        items.setMaxLength(6);
        items.setHelperText(T.t("rules.items.hint"));
        handler.setItems(handlers);
        handler.setItemLabelGenerator(RuleWords::by);
        handler.setClearButtonVisible(true);
        handler.setPlaceholder(T.t("rules.handler.any"));
        handler.setWidthFull();
        share.setValue(true);
        amount.setValue(PERCENT);
        seed.setMaxLength(OfflineChecks.SEED);
        seed.setHelperText(T.t("checks.seed.hint"));
        seed.setWidthFull();
        List.<HasValidation>of(until, items, amount, seed).forEach(field -> field.setManualValidation(true));
        Button cancel = new Button(T.t("confirm.cancel"), click -> close());
        add(Row.down(
                Row.across(from, until),
                handler,
                items,
                Row.across(share, amount),
                seed,
                Row.across(
                        Row.gap(),
                        cancel,
                        new ActionButton(T.t("checks.draw"), "Ctrl+Enter", this::finish).primary())));
    }

    private void finish() {
        FieldErrors.clear(until, items, amount, seed);
        try {
            draw.accept(filter(), seed.getValue());
            close();
        } catch (Refusal refused) {
            FieldErrors.show(field(refused), refused);
        }
    }

    /** The last day belongs to the period. */
    private DrawFilter filter() {
        int wanted = Optional.ofNullable(amount.getValue()).orElse(0);
        return new DrawFilter(
                begin(from.getValue()),
                begin(until.getValue() == null ? null : until.getValue().plusDays(1)),
                items.getValue(),
                handler.getValue(),
                share.getValue() ? wanted : null,
                share.getValue() ? null : wanted);
    }

    private Instant begin(@Nullable LocalDate day) {
        return day == null ? Instant.EPOCH : day.atStartOfDay(zone).toInstant();
    }

    private HasValidation field(Refusal refused) {
        return switch (refused.code()) {
            case "CHECK_DRAW_ITEMS" -> items;
            case "CHECK_DRAW_SHARE" -> amount;
            case "CHECK_DRAW_PERIOD", "CHECK_DRAW_NOTHING" -> until;
            default -> seed;
        };
    }
}
