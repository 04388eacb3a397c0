package city.hotline.cases;

import java.time.Instant;

/** Who takes a step, and when. */
record Step(String actor, Instant at) {}
