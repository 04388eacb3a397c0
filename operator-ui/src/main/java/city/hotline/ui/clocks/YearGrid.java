package city.hotline.ui.clocks;

import city.hotline.calendar.SpecialDay;
import city.hotline.calendar.WorkingCalendar;
import city.hotline.calendar.YearPlan;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A year in twelve months. Holidays and compensating workdays carry a word, 休 or 班, and the name of what they are for;
 * their colours say the same.
 */
class YearGrid extends Div {
    private final transient Map<LocalDate, SpecialDay> days;
    private final transient WorkingCalendar calendar;
    private final transient LocalDate today;

    YearGrid(YearPlan plan, WorkingCalendar calendar, LocalDate today) {
        this.days = plan.days().stream().collect(Collectors.toMap(SpecialDay::date, Function.identity()));
        this.calendar = calendar;
        this.today = today;
        addClassName("year");
        for (int month = 1; month <= 12; month++) {
            add(month(YearMonth.of(plan.year(), month)));
        }
    }

    private Component month(YearMonth month) {
        HtmlContainer table = new HtmlContainer("table");
        table.addClassName("month");
        HtmlContainer caption = new HtmlContainer("caption");
        caption.setText(month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, T.locale()));
        table.add(caption, heads());
        LocalDate day = month.atDay(1).with(DayOfWeek.MONDAY);
        for (; !day.isAfter(month.atEndOfMonth()); day = day.plusWeeks(1)) {
            HtmlContainer week = new HtmlContainer("tr");
            for (int i = 0; i < 7; i++) {
                LocalDate one = day.plusDays(i);
                week.add(YearMonth.from(one).equals(month) ? day(one) : new HtmlContainer("td"));
            }
            table.add(week);
        }
        return table;
    }

    private static Component heads() {
        HtmlContainer line = new HtmlContainer("tr");
        for (DayOfWeek day : DayOfWeek.values()) {
            HtmlContainer head = new HtmlContainer("th");
            head.getElement().setAttribute("scope", "col");
            head.setText(day.getDisplayName(TextStyle.NARROW_STANDALONE, T.locale()));
            line.add(head);
        }
        return line;
    }

    private Component day(LocalDate day) {
        HtmlContainer cell = new HtmlContainer("td");
        cell.getElement().setAttribute("data-day", day.toString());
        Span number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassName("num");
        cell.add(number);
        SpecialDay special = days.get(day);
        if (special != null) {
            String kind = "calendar.day." + special.kind();
            cell.add(Row.text(T.t(kind), "day-mark"));
            cell.addClassName(special.kind().name().toLowerCase(Locale.ROOT));
            cell.getElement().setAttribute("title", T.t(kind + ".title", special.name()));
        } else if (!calendar.isWorkingDay(day)) {
            cell.addClassName("rest");
        }
        if (day.equals(today)) {
            cell.addClassName("today");
            cell.getElement().setAttribute("aria-current", "date");
        }
        return cell;
    }
}
