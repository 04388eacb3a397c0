package city.hotline.autodispatch;

/**
 * One reason and its weight.
 *
 * @param fact what it rests on: a scope, "18/20"; may be empty
 */
public record Point(Ground ground, int points, String fact) {}
