package city.hotline.foundation;

/** A text holds a character that cannot be kept: NUL, half of a surrogate pair, a directional override. */
public final class TextNotAllowed extends Refusal {
    private final String field;

    TextNotAllowed(String field, int position) {
        super(Kind.INVALID, "TEXT_NOT_ALLOWED", field, position);
        this.field = field;
    }

    /** The stable name of the field that was refused. */
    public String field() {
        return field;
    }
}
