package city.hotline.providers;

import city.hotline.foundation.Refusal;

/** What was given is no 统一社会信用代码. */
public final class CreditCodeInvalid extends Refusal {
    private CreditCodeInvalid(String code, Object... facts) {
        super(Kind.INVALID, code, facts);
    }

    static CreditCodeInvalid length(int length) {
        return new CreditCodeInvalid("CREDIT_CODE_LENGTH", length);
    }

    static CreditCodeInvalid sign(int position) {
        return new CreditCodeInvalid("CREDIT_CODE_SIGN", position);
    }

    static CreditCodeInvalid check() {
        return new CreditCodeInvalid("CREDIT_CODE_CHECK");
    }
}
