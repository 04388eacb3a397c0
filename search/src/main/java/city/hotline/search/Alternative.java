package city.hotline.search;

/** A word of the question, and another word for it by the city's own list. */
public record Alternative(String said, String other) {}
