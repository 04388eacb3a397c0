package city.hotline.learning;

/** What somebody asked, and the key of what he took for the answer. */
public record Chosen(String question, String key) {}
