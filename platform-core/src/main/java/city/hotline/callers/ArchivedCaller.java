package city.hotline.callers;

import org.jspecify.annotations.Nullable;

/**
 * Somebody as an older system knew him. With neither phone nor reference he is nobody in particular.
 *
 * @param phone null or withheld when unknown
 * @param reference the older system's own name for the person, 1 to 200 characters; null when it had none
 * @param name as {@link CallerProfile#name()}; null when unknown
 */
public record ArchivedCaller(
        @Nullable PhoneNumber phone,
        @Nullable String reference,
        @Nullable String name) {

    /** Refuses what cannot be kept, as {@link CallerProfile} does. */
    public ArchivedCaller {
        name = name == null ? null : CallerProfile.named(name).name();
    }

    boolean hasPhone() {
        return phone != null && !phone.isWithheld();
    }

    /** Whether there is anything to know him by again. */
    public boolean isSomebody() {
        return hasPhone() || reference != null;
    }

    /** Names nobody, so that it may stand in a log. */
    @Override
    public String toString() {
        return "ArchivedCaller";
    }
}
