package city.hotline.credit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 申诉 against a sanction.
 *
 * @param way who made it: the firm itself, or an operator on its behalf
 * @param decided null while it is open, as {@code decidedBy}; the decision is empty then
 */
public record Appeal(
        AppealId id,
        SanctionId sanction,
        Way way,
        String words,
        Instant at,
        Signatory by,
        State state,
        String decision,
        @Nullable Instant decided,
        @Nullable Signatory decidedBy) {
    /** Who made it. */
    public enum Way {
        FIRM,
        HOTLINE
    }

    /** Where it stands. */
    public enum State {
        OPEN,
        /** 维持: the sanction stands. */
        UPHELD,
        /** 撤销: everything that the sanction caused is taken back. */
        REVERSED
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
