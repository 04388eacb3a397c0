package city.hotline.knowledge;

import city.hotline.foundation.Refusal;
import java.util.regex.Pattern;

/** A code is not written as its kind is. */
public final class CodeInvalid extends Refusal {
    private CodeInvalid(String field, int length) {
        super(Kind.INVALID, "ARTICLE_CODE_INVALID", field, length);
    }

    static void check(String field, String code, Pattern syntax) {
        if (!syntax.matcher(code).matches()) {
            throw new CodeInvalid(field, code.length());
        }
    }
}
