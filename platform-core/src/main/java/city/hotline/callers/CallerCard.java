package city.hotline.callers;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A caller as a screen shows it. A masked card holds nothing that its reader may not see: the name is its first character
 * and two stars, the numbers are masked, other names, address and note are missing.
 *
 * @param otherNames under which other systems named this person
 * @param phones for reading, in the order in which they were added
 * @param version of the profile, to be given back when it is changed
 */
public record CallerCard(
        CallerId id,
        @Nullable String name,
        @Nullable String salutation,
        List<String> otherNames,
        List<String> phones,
        @Nullable String area,
        @Nullable String address,
        @Nullable String note,
        List<String> tags,
        @Nullable HouseholdId household,
        boolean confidential,
        boolean masked,
        long version) {
    public CallerCard {
        otherNames = List.copyOf(otherNames);
        phones = List.copyOf(phones);
        tags = List.copyOf(tags);
    }

    static CallerCard open(Caller caller) {
        CallerProfile profile = caller.profile();
        return new CallerCard(
                caller.id(),
                profile.name(),
                profile.salutation(),
                caller.otherNames(),
                caller.phones().stream().map(PhoneNumber::display).toList(),
                profile.area(),
                profile.address(),
                profile.note(),
                caller.tags(),
                caller.household(),
                profile.confidential(),
                false,
                caller.version());
    }

    static CallerCard masked(Caller caller) {
        CallerProfile profile = caller.profile();
        return new CallerCard(
                caller.id(),
                masked(profile.name()),
                masked(profile.salutation()),
                List.of(),
                caller.phones().stream().map(PhoneNumber::masked).toList(),
                profile.area(),
                null,
                null,
                caller.tags(),
                caller.household(),
                profile.confidential(),
                true,
                caller.version());
    }

    static @Nullable String masked(@Nullable String name) {
        return name == null ? null : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }

    /** What to call this person on a screen: the name, else the salutation, else the first number; empty for nobody. */
    public String title() {
        return Optional.ofNullable(name)
                .or(() -> Optional.ofNullable(salutation))
                .or(() -> phones.stream().findFirst())
                .orElse("");
    }

    /** Names nobody, so that it may stand in a log. */
    @Override
    public String toString() {
        return "CallerCard " + id;
    }
}
