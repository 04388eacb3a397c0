package city.hotline.intake;

import city.hotline.callers.PhoneNumber;
import city.hotline.cases.Channel;
import city.hotline.foundation.PlainText;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A contact that an operator begins by hand: a visitor, a message, a call on another telephone.
 *
 * @param number withheld when there is none
 * @param line the special line, at most 30 characters; null for the main line
 */
public record NewContact(
        Channel channel, PhoneNumber number, @Nullable String line) {
    /** @throws IllegalArgumentException for a channel that is not one of {@link #channels()} */
    public NewContact {
        if (channel == Channel.ARCHIVE) {
            throw new IllegalArgumentException("what comes from an archive is a case and was no contact here");
        }
        line = line == null || line.isBlank() ? null : PlainText.line("line", line.strip(), 30);
    }

    /** The ways in which a contact can come, in their order: all but the archives of older systems. */
    public static Set<Channel> channels() {
        return EnumSet.complementOf(EnumSet.of(Channel.ARCHIVE));
    }

    /** On the main line. */
    public static NewContact on(Channel channel, PhoneNumber number) {
        return new NewContact(channel, number, null);
    }
}
