package city.hotline.ui.kit;

import city.hotline.ui.text.T;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A date as 2026-11-21, in the user's language, the week from Monday. */
public class DayPicker extends DatePicker {
    public DayPicker(String label) {
        super(label);
        setLocale(T.locale());
        setI18n(words());
    }

    /** The words of Vaadin's date picker in the user's language, for pickers that contain one. */
    public static DatePickerI18n words() {
        Locale locale = T.locale();
        return new DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "M-d", "yyyyMMdd")
                .setFirstDayOfWeek(1)
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.NARROW_STANDALONE, locale))
                .setToday(T.t("date.today"))
                .setCancel(T.t("date.cancel"))
                .setBadInputErrorMessage(T.t("date.bad"));
    }

    /** Vaadin counts the days of the week from Sunday. */
    private static List<String> days(TextStyle style, Locale locale) {
        return IntStream.rangeClosed(0, 6)
                .mapToObj(i -> DayOfWeek.SUNDAY.plus(i).getDisplayName(style, locale))
                .toList();
    }
}
