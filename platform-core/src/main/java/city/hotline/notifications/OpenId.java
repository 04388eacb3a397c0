package city.hotline.notifications;

import city.hotline.foundation.PlainText;
import java.util.regex.Pattern;

/**
 * By what WeChat knows a person towards one account, the city's; towards another account he has another one. It is personal, so
 * it is never printed.
 *
 * @param value letters, digits, {@code _} and {@code -}, at most 64
 */
public record OpenId(String value) {
    private static final int LONGEST = 64;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]+");

    /** @throws OpenIdInvalid where it has another form */
    public OpenId {
        if (!FORM.matcher(PlainText.line("openid", value, LONGEST)).matches()) {
            throw new OpenIdInvalid();
        }
    }

    /** Names nobody, so that it may stand in a log. */
    @Override
    public String toString() {
        return "openid";
    }
}
