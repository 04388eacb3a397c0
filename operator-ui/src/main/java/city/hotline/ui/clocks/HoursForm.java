package city.hotline.ui.clocks;

import city.hotline.calendar.CityHours;
import city.hotline.calendar.Shift;
import city.hotline.calendar.WeeklyHours;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shifts of an ordinary week, a day a line, and the hours in which citizens are called. */
class HoursForm extends Div {
    /** Takes what was entered. */
    interface Taker {
        /** @throws Refusal what is wrong with it; it is said in the form */
        void take(WeeklyHours week, Shift calling);
    }

    private final Map<DayOfWeek, TextField> days = new EnumMap<>(DayOfWeek.class);
    private final TextField calling = new TextField(T.t("calendar.calling"));
    private final transient Taker taker;

    HoursForm(CityHours hours, Taker taker) {
        this.taker = taker;
        addClassName("col");
        for (DayOfWeek day : DayOfWeek.values()) {
            TextField field = new TextField(day.getDisplayName(TextStyle.FULL_STANDALONE, T.locale()));
            field.setValue(written(hours.week().on(day)));
            field.setPlaceholder(T.t("calendar.rest"));
            field.setManualValidation(true);
            field.setWidthFull();
            days.put(day, field);
            add(field);
        }
        calling.setValue(hours.calling().toString());
        calling.setHelperText(T.t("calendar.calling.hint"));
        calling.setManualValidation(true);
        calling.setWidthFull();
        add(calling, Row.text(T.t("calendar.hours.hint"), "faint", "sm"));
        add(new ActionButton(T.t("calendar.hours.save"), "Ctrl+Enter", this::save).primary());
    }

    private void save() {
        days.values().forEach(FieldErrors::clear);
        FieldErrors.clear(calling);
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        for (Map.Entry<DayOfWeek, TextField> day : days.entrySet()) {
            if (!read(day.getValue(), day.getKey(), week)) {
                return;
            }
        }
        try {
            taker.take(new WeeklyHours(week), Shift.parse(calling.getValue()));
        } catch (IllegalArgumentException unreadable) {
            FieldErrors.show(calling, T.t("calendar.hours.unreadable"));
        } catch (Refusal refused) {
            FieldErrors.show(days.values().iterator().next(), refused);
        }
    }

    private static boolean read(TextField field, DayOfWeek day, Map<DayOfWeek, List<Shift>> week) {
        try {
            week.put(
                    day,
                    Stream.of(field.getValue().strip().split("[\\s,，、;；]+", -1))
                            .filter(text -> !text.isEmpty())
                            .map(Shift::parse)
                            .toList());
            return true;
        } catch (IllegalArgumentException unreadable) {
            FieldErrors.show(field, T.t("calendar.hours.unreadable"));
            return false;
        }
    }

    private static String written(List<Shift> shifts) {
        return shifts.stream().map(Shift::toString).collect(Collectors.joining(" "));
    }
}
