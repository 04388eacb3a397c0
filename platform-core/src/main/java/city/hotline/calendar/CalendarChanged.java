package city.hotline.calendar;

/** The city's working calendar or its hours are others now. Published inside the transaction that changed them. */
public record CalendarChanged() {}
