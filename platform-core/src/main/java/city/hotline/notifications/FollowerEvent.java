package city.hotline.notifications;

import city.hotline.foundation.PlainText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a city's WeChat account tells of one person: that he follows and which number is his, or that he follows no more.
 *
 * @param id by which the gateway knows it; a second one with the same id is the same event
 * @param phone in its normal form, as {@code +8613857400162}; null when he follows no more
 * @param at when it happened
 */
public record FollowerEvent(String id, OpenId who, @Nullable String phone, Instant at) {
    private static final int ID = 100;
    private static final int PHONE = 30;

    public FollowerEvent {
        named(id);
        if (phone != null && PlainText.line("phone", phone, PHONE).isEmpty()) {
            throw new IllegalArgumentException("a follower without a number");
        }
    }

    /** Gives back {@code id} where an event may be named so, and refuses it as the constructor would. */
    public static String named(String id) {
        return PlainText.line("id", id, ID);
    }

    /** Names nobody, so that it may stand in a log. */
    @Override
    public String toString() {
        return phone == null ? "follows no more" : "follows";
    }
}
