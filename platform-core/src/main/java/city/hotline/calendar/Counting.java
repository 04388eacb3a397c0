package city.hotline.calendar;

/** Which time counts while minutes and hours of a span pass. Days and working days are counted by the calendar alone. */
public enum Counting {
    /** All of it, by night too. */
    CLOCK,
    /** The working hours of the city's offices. */
    WORKING,
    /** The hours in which citizens are called, holidays included. */
    CALLING
}
