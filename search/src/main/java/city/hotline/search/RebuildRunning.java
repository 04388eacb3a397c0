package city.hotline.search;

import city.hotline.foundation.Refusal;

/** Somebody else is rebuilding this index now. */
public final class RebuildRunning extends Refusal {
    public RebuildRunning() {
        super(Kind.CONFLICT, "REBUILD_RUNNING");
    }
}
