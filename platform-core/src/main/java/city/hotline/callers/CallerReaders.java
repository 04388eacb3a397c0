package city.hotline.callers;

/**
 * Who beside the hotline may see a caller, covered, and lift the cover with a reason: whoever handles a matter of his. The
 * room of those matters answers.
 */
public interface CallerReaders {
    /** Whether whoever is at work handles something for {@code caller}. */
    boolean handleFor(CallerId caller);
}
