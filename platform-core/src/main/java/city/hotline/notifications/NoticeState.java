package city.hotline.notifications;

/** How far a notice is. */
public enum NoticeState {
    /** To be sent as soon as it can be. */
    QUEUED,
    /** Waits until the quiet hours are over. */
    HELD,
    /** Handed to the gateway; what it answered is not written down yet. */
    SENDING,
    SENT,
    /** Refused for good, or tried too often. */
    FAILED,
    /** The gateway may have sent it and nobody can ask: a person decides. */
    UNKNOWN,
    /** Not sent, since this person asked not to be written to. */
    DECLINED;

    /** Whether nothing more happens by itself. */
    public boolean settled() {
        return switch (this) {
            case QUEUED, HELD, SENDING -> false;
            case SENT, FAILED, UNKNOWN, DECLINED -> true;
        };
    }
}
