package city.hotline.notifications;

import city.hotline.foundation.PlainText;
import city.hotline.foundation.StoredText;
import java.time.Instant;

/**
 * A message of a citizen.
 *
 * @param id by which the gateway knows it; a second one with the same id is the same message
 * @param phone in its normal form, as {@code +8613857400162}
 * @param text what was written, at most 1,000 characters
 * @param at when it was sent
 */
public record InboundMessage(String id, String phone, String text, Instant at) {
    private static final int ID = 100;
    private static final int PHONE = 30;
    private static final int TEXT = 1_000;

    public InboundMessage {
        PlainText.line("id", id, ID);
        PlainText.line("phone", phone, PHONE);
        StoredText.within("text", text, TEXT);
    }

    /** Names nobody, so that it may stand in a log. */
    @Override
    public String toString() {
        return "message " + id;
    }
}
