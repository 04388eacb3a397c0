package city.hotline.followup;

import java.time.Instant;
import java.util.UUID;

/**
 * A draw of cases that somebody goes and looks at.
 *
 * @param by who drew, signed
 * @param seed from which every ticket follows
 * @param population how many cases it was drawn from
 * @param drawn how many were drawn; {@code checked} of them were looked at
 */
public record CheckDraw(
        UUID id, Instant at, String by, String seed, DrawFilter filter, int population, int drawn, int checked) {}
