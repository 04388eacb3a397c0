package city.hotline.callers;

import java.time.Instant;

/**
 * Somebody lifted the mask of a caller. Published inside the transaction that reveals, so that a listener that cannot
 * write it down prevents the reveal; the acting operator is the current one.
 *
 * @param reason free text of at least five characters: for the audit trail, never for a log
 */
public record CallerRevealed(CallerId caller, String reason, Instant at) {
    @Override
    public String toString() {
        return "CallerRevealed " + caller;
    }
}
