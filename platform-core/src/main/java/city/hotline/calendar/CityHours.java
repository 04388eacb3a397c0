package city.hotline.calendar;

/**
 * When the city's people work.
 *
 * @param week the offices'
 * @param calling when citizens may be called back, on every day
 * @param version to be given back with a change
 */
public record CityHours(WeeklyHours week, Shift calling, CalendarVersion version) {}
