package city.hotline.providers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 入驻档案: a firm or team with everything that decides whether it is given orders.
 *
 * @param version to be given back with a change
 */
public record ProviderFile(
        Provider provider, ProviderStanding standing, Admission admission, FileContent content, long version) {
    /** From how many days before its end on a licence or contract is about to end. */
    public static final int SOON = 30;

    public ProviderId id() {
        return provider.id();
    }

    /** What it lacks before it can be checked. */
    public List<FilePart> missing() {
        return FilePart.missing(this);
    }

    /** Whether a licence, its trial or its contract is over, while it has not left. */
    public boolean isOver(LocalDate today) {
        return admission.state() != AdmissionState.ENDED && (!expired(today).isEmpty() || ended(today));
    }

    /** Whether a licence, its trial or its contract is over within {@link #SOON} days and is not yet. */
    public boolean isEnding(LocalDate today) {
        return admission.state() != AdmissionState.ENDED
                && (!expiring(today).isEmpty() || (!ended(today) && ended(today.plusDays(SOON))));
    }

    private boolean ended(LocalDate day) {
        @Nullable LocalDate until = admission.until();
        return until != null && until.isBefore(day);
    }

    /** Licences that are over, the longest over first. */
    public List<Licence> expired(LocalDate today) {
        return content.licences().stream()
                .filter(licence -> licence.expired(today))
                .sorted(Comparator.comparing(
                        licence -> Optional.ofNullable(licence.until()).orElseThrow()))
                .toList();
    }

    /** Licences that are over within {@link #SOON} days and are not yet. */
    public List<Licence> expiring(LocalDate today) {
        return content.licences().stream()
                .filter(licence -> !licence.expired(today) && licence.expired(today.plusDays(SOON)))
                .toList();
    }

    /** The prices for an item, the nearest first. */
    public List<Price> prices(String itemCode) {
        return content.prices().stream()
                .filter(price -> price.isFor(itemCode))
                .sorted(Comparator.comparingInt((Price price) -> price.items().length())
                        .reversed())
                .toList();
    }
}
