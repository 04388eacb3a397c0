package city.hotline.learning;

/** A text, and what somebody said it is. */
public record Example(Text text, String label) {}
