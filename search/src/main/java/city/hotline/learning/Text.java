package city.hotline.learning;

/** A text as a classifier reads it. Either part may be empty. */
public record Text(String title, String body) {
    public static Text of(String body) {
        return new Text("", body);
    }

    String whole() {
        return title.isEmpty() ? body : body.isEmpty() ? title : title + "\n" + body;
    }
}
