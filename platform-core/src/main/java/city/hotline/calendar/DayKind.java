package city.hotline.calendar;

/** How a day differs from what its weekday says. */
public enum DayKind {
    /** 放假: nobody works. */
    HOLIDAY,
    /** 调休上班: a day of the weekend that is worked like a weekday, for a holiday that was made longer. */
    WORKDAY
}
