package city.hotline.intake;

import java.time.Instant;

/** A call was missed, or somebody saw to a missed one: told after commit to all of the city's seats. */
public record MissedCallsChanged(Instant at) {}
