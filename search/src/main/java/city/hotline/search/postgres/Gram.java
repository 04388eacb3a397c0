package city.hotline.search.postgres;

/**
 * A piece of the question to be looked for.
 *
 * @param weight the rarer, the more
 * @param points what finding it counts towards being found at all
 * @param other whether it comes from another word by the city's list
 */
record Gram(String text, double weight, int points, boolean other) {}
