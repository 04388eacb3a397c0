package city.hotline.foundation;

/** A text is longer than its field allows. */
public final class TextTooLong extends Refusal {
    private final String field;

    TextTooLong(String field, int limit) {
        super(Kind.INVALID, "TEXT_TOO_LONG", field, limit);
        this.field = field;
    }

    /** The stable name of the field that was refused. */
    public String field() {
        return field;
    }
}
