package city.hotline.intake;

/** Where a contact stands. */
public enum ContactState {
    RINGING,
    TALKING,
    /** The citizen has hung up; the operator is still writing. */
    WRAP_UP,
    ENDED,
    /** Hung up before anybody answered. */
    MISSED;

    /** Whether an operator still has it in hand. */
    public boolean isOpen() {
        return this == RINGING || this == TALKING || this == WRAP_UP;
    }
}
