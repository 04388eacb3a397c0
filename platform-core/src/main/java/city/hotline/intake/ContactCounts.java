package city.hotline.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often a caller was here before.
 *
 * @param contacts all earlier ones, missed calls among them
 * @param lastAt when the latest of them began; null for somebody new
 */
public record ContactCounts(
        int contacts, int missed, @Nullable Instant lastAt) {}
