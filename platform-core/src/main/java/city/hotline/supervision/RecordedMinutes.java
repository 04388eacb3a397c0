package city.hotline.supervision;

import java.time.Instant;

/** Minutes as they were recorded; they never change. */
public record RecordedMinutes(Minutes minutes, Instant at, String by) {}
