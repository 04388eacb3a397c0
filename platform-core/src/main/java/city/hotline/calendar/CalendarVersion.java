package city.hotline.calendar;

import java.util.UUID;

/** Another one after every change of what deadlines are computed from; never the same again. */
public record CalendarVersion(UUID value) {}
