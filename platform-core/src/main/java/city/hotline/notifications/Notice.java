package city.hotline.notifications;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told to one person.
 *
 * @param to whom; by which medium is not for the caller to say
 * @param caseId the case that it is about; null for none
 * @param once tells it from every other notice of the city: a second one with the same words here is not sent
 * @param values what stands for the occasion's variables, by their names
 * @param secret the part of the values that must not be kept once it was sent, such as the end of a link; null for none
 * @param urgent goes in quiet hours too
 */
public record Notice(
        Occasion occasion,
        Receiver to,
        @Nullable UUID caseId,
        String once,
        Map<String, String> values,
        @Nullable String secret,
        boolean urgent) {
    public Notice {
        values = Map.copyOf(values);
    }

    /** Names nobody, so that it may stand in a log. */
    @Override
    public String toString() {
        return occasion + " to " + to;
    }
}
