package city.hotline.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the seats, and all of the city, are to be told when a contact went from one state to the next: nothing, when nothing
 * changed for them.
 */
record SeatNews(@Nullable Contact before, Contact after) {

    List<Object> at(Instant now) {
        List<Object> news = new ArrayList<>();
        String left = left();
        if (left != null) {
            news.add(new SeatHungUp(after.id(), left, after.times().answeredAt() != null, now));
        }
        String seat = after.seatNumber();
        if (seat != null && entered()) {
            if (after.state() == ContactState.RINGING) {
                news.add(new SeatRang(after.id(), seat, after.caller(), now));
            } else if (after.state() == ContactState.TALKING) {
                news.add(new SeatAnswered(after.id(), seat, after.caller(), now));
            }
        }
        if (isMissed(before) != isMissed(after)) {
            news.add(new MissedCallsChanged(now));
        }
        return news;
    }

    /** The seat that had the call before and has it no more; null when none lost it. */
    private @Nullable String left() {
        if (before == null || before.seatNumber() == null || !isOnCall(before)) {
            return null;
        }
        return isOnCall(after) && seatStayed() ? null : before.seatNumber();
    }

    private boolean entered() {
        return before == null
                || before.state() != after.state()
                || !before.caller().equals(after.caller())
                || !seatStayed();
    }

    private boolean seatStayed() {
        return before != null && Objects.equals(before.seatNumber(), after.seatNumber());
    }

    private static boolean isMissed(@Nullable Contact contact) {
        return contact != null && contact.state() == ContactState.MISSED;
    }

    private static boolean isOnCall(Contact contact) {
        return contact.times().hungUpAt() == null;
    }
}
