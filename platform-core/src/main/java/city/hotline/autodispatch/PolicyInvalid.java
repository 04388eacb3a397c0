package city.hotline.autodispatch;

import city.hotline.foundation.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A figure of the policy is out of its bounds, or an excluded code is none. */
public final class PolicyInvalid extends Refusal {
    private static final Pattern CODE = Pattern.compile("([0-9]{2}){1,3}");

    private PolicyInvalid(String code, Object... facts) {
        super(Kind.INVALID, code, facts);
    }

    static void check(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new PolicyInvalid("DISPATCH_POLICY_" + field.toUpperCase(Locale.ROOT), least, most);
        }
    }

    static List<String> codes(List<String> codes) {
        for (String code : codes) {
            if (!CODE.matcher(code).matches()) {
                throw new PolicyInvalid("DISPATCH_POLICY_CODE", code);
            }
        }
        return codes.stream().distinct().sorted().toList();
    }
}
