package city.hotline.intake;

import city.hotline.callers.CallerCard;
import java.util.List;

/**
 * What an operator must know within a second of the ring. The caller's open and last cases come from the room of cases; the
 * screen lays both side by side.
 *
 * @param caller masked when confidential, with the caller's tags
 * @param household the people who live with the caller, without the caller
 * @param before how often the caller was here before this contact
 */
public record ScreenPop(Contact contact, CallerCard caller, List<CallerCard> household, ContactCounts before) {
    public ScreenPop {
        household = List.copyOf(household);
    }
}
