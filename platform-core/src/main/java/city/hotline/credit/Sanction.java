package city.hotline.credit;

import city.hotline.providers.ProviderId;
import city.hotline.providers.ProviderStanding;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a verified record led to.
 *
 * @param nth the how manieth verified record it was that counted
 * @param given the card of that day
 * @param step the card that it is since, after what became of earlier ones
 * @param appealUntil until when it can be appealed
 * @param lapses when its record counts no longer
 * @param reversed null unless an appeal took it back
 * @param effects oldest first
 * @param appeal null while there is none
 */
public record Sanction(
        SanctionId id,
        BadRecordId record,
        ProviderId provider,
        int ruleVersion,
        int nth,
        ProviderStanding given,
        ProviderStanding step,
        Instant at,
        Signatory by,
        Instant appealUntil,
        Instant lapses,
        @Nullable Instant reversed,
        List<Effect> effects,
        @Nullable Appeal appeal) {
    public Sanction {
        effects = List.copyOf(effects);
    }

    public boolean stands() {
        return reversed == null;
    }

    /** Whether somebody may still appeal at {@code now}. */
    public boolean appealable(Instant now) {
        return stands() && appeal == null && now.isBefore(appealUntil);
    }

    Sanction with(List<Effect> all, @Nullable Appeal one) {
        return new Sanction(
                id, record, provider, ruleVersion, nth, given, step, at, by, appealUntil, lapses, reversed, all, one);
    }
}
