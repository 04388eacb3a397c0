package city.hotline.intake;

import city.hotline.callers.PhoneNumber;
import city.hotline.foundation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A contact that an operator begins by hand: a visitor, a message, a call on another telephone.
 *
 * @param number withheld when there is none
 * @param line the special line, at most 30 characters; null for the main line
 */
public record NewContact(
        Channel channel, PhoneNumber number, @Nullable String line) {
    public NewContact {
        line = line == null || line.isBlank() ? null : PlainText.line("line", line.strip(), 30);
    }

    /** On the main line. */
    public static NewContact on(Channel channel, PhoneNumber number) {
        return new NewContact(channel, number, null);
    }
}
