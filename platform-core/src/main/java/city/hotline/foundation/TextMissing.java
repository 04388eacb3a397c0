package city.hotline.foundation;

/** A field that must say something is blank. */
public final class TextMissing extends Refusal {
    public TextMissing(String field) {
        super(Kind.INVALID, "TEXT_MISSING", field);
    }
}
