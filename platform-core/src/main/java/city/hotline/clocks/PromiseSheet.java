package city.hotline.clocks;

import city.hotline.calendar.CalendarVersion;
import java.util.List;

/**
 * The city's promises, to be read and changed together.
 *
 * @param promises kind by kind, the general one of each first
 * @param version to be given back with a change
 */
public record PromiseSheet(List<Promise> promises, CalendarVersion version) {}
