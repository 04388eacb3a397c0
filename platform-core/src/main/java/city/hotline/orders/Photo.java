package city.hotline.orders;

import java.time.Instant;

/**
 * A photo that a firm took of its work.
 *
 * @param actor the signature of who sent it
 * @param width in pixels, as kept; {@code height} alike
 */
public record Photo(PhotoId id, PhotoStage stage, Instant at, String actor, int width, int height) {}
