package city.hotline.clocks;

import city.hotline.cases.DeadlineKind;
import city.hotline.catalogue.Span;
import city.hotline.catalogue.Urgency;
import java.util.Optional;

/** What the catalogue says of an item that a promise depends on. */
record ItemTerms(String code, Urgency urgency, Span firstResponse, Span accept, Span handling) {
    /** What the catalogue itself promises. */
    Optional<Span> promised(DeadlineKind kind) {
        return switch (kind) {
            case FIRST_RESPONSE -> Optional.of(firstResponse);
            case ACCEPT -> Optional.of(accept);
            case HANDLING -> Optional.of(handling);
            case GRAB, CHOICE, EXTENSION, RULING, SUPERVISION, FOLLOW_UP -> Optional.empty();
        };
    }
}
