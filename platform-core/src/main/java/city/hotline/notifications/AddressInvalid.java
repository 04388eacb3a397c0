package city.hotline.notifications;

import city.hotline.foundation.PlainText;
import city.hotline.foundation.Refusal;
import java.util.regex.Pattern;

/** What was typed is no e-mail address. */
public final class AddressInvalid extends Refusal {
    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[^@\\s,;<>]{1,64}@[^@\\s,;<>]{1,190}");

    private AddressInvalid() {
        super(Kind.INVALID, "ADDRESS_INVALID");
    }

    /** Gives back {@code address} unchanged: size first, then characters, then form. */
    static String check(String address) {
        if (!FORM.matcher(PlainText.line("address", address, LONGEST)).matches()) {
            throw new AddressInvalid();
        }
        return address;
    }
}
