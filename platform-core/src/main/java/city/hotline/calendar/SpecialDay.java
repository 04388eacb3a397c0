package city.hotline.calendar;

import city.hotline.foundation.PlainText;
import city.hotline.foundation.StoredText;
import java.time.LocalDate;

/**
 * A day that differs from what its weekday says.
 *
 * @param name what it is for, 1 to 40 characters: 春节
 */
public record SpecialDay(LocalDate date, DayKind kind, String name) implements Comparable<SpecialDay> {
    static final int NAME = 40;

    public SpecialDay {
        StoredText.required("name", PlainText.line("name", name, NAME), NAME);
    }

    @Override
    public int compareTo(SpecialDay other) {
        return date.compareTo(other.date);
    }
}
