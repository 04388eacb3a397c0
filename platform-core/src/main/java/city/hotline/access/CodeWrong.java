package city.hotline.access;

import city.hotline.foundation.Refusal;

/** A one-time code that is not right. */
public final class CodeWrong extends Refusal {
    CodeWrong() {
        super(Kind.UNAUTHENTICATED, "CODE_WRONG");
    }
}
