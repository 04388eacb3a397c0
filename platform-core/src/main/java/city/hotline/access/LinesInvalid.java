package city.hotline.access;

import city.hotline.foundation.Refusal;

/** The lines of a user are not codes of lines, or too many. */
public final class LinesInvalid extends Refusal {
    LinesInvalid() {
        super(Kind.INVALID, "LINES_INVALID");
    }
}
