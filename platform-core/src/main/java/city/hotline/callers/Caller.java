package city.hotline.callers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who calls, with every fact in plain text: for rooms that work with the facts. Screens and lists show a
 * {@link CallerCard}, which masks what is confidential.
 *
 * @param phones in the order in which they were added; empty for somebody whose number was never known
 * @param otherNames under which other systems named this person, oldest first
 * @param tags the city's own short words, in the order in which they were given
 * @param household null for somebody who shares no household
 * @param version of the profile, to be given back when it is changed
 */
public record Caller(
        CallerId id,
        List<PhoneNumber> phones,
        CallerProfile profile,
        List<String> otherNames,
        List<String> tags,
        @Nullable HouseholdId household,
        long version) {
    public Caller {
        phones = List.copyOf(phones);
        otherNames = List.copyOf(otherNames);
        tags = List.copyOf(tags);
    }

    public boolean isConfidential() {
        return profile.confidential();
    }

    /** Names nobody, so that it may stand in a log. */
    @Override
    public String toString() {
        return "Caller " + id;
    }
}
