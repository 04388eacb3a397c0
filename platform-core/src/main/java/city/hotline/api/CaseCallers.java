package city.hotline.api;

import city.hotline.access.Masking;
import city.hotline.callers.CallerCard;
import java.util.Optional;

/** Callers as the API shows them with their cases. */
final class CaseCallers {
    private CaseCallers() {}

    /** @param confidential whether the caller asked for confidentiality in this case; then even an open card is masked */
    static ApiCase.Person person(CallerCard card, boolean confidential) {
        Optional<String> name = Optional.ofNullable(card.name()).or(() -> Optional.ofNullable(card.salutation()));
        Optional<String> phone = card.phones().stream().findFirst().map(shown -> shown.replace(" ", ""));
        boolean cover = confidential && !card.masked();
        return new ApiCase.Person(
                name.map(open -> cover ? masked(open) : open).orElse(null),
                phone.map(open -> cover ? Masking.phone(open) : open).orElse(null),
                confidential || card.masked());
    }

    private static String masked(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }
}
