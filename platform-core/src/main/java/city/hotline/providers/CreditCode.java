package city.hotline.providers;

import java.text.Normalizer;
import java.util.Locale;

/** 统一社会信用代码 by GB 32100-2015: 18 signs, the last of which checks the others. */
public record CreditCode(String value) {
    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int BASE = SIGNS.length();
    /** Weights are the powers of three. */
    private static final int WEIGHT = 3;

    /** @throws CreditCodeInvalid naming the first sign that cannot be, counted from 1, or the last when it does not check */
    public CreditCode {
        value = Normalizer.normalize(value, Normalizer.Form.NFKC)
                .replace(" ", "")
                .toUpperCase(Locale.ROOT);
        if (value.length() != LENGTH) {
            throw CreditCodeInvalid.length(value.length());
        }
        for (int i = 0; i < LENGTH; i++) {
            if (SIGNS.indexOf(value.charAt(i)) < 0) {
                throw CreditCodeInvalid.sign(i + 1);
            }
        }
        if (value.charAt(LENGTH - 1) != check(value)) {
            throw CreditCodeInvalid.check();
        }
    }

    private static char check(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += SIGNS.indexOf(code.charAt(i)) * weight;
            weight = weight * WEIGHT % BASE;
        }
        return SIGNS.charAt((BASE - sum % BASE) % BASE);
    }

    @Override
    public String toString() {
        return value;
    }
}
