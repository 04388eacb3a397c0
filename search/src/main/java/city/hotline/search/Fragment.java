package city.hotline.search;

/** A piece of a text that was found; {@code marked} where it is what was looked for. The pieces in order are the text. */
public record Fragment(String text, boolean marked) {}
