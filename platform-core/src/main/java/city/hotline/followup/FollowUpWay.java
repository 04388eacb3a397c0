package city.hotline.followup;

/** How a citizen is asked. */
public enum FollowUpWay {
    /** By a link to his mobile, and by telephone where he has not answered in so many hours. */
    LINK_THEN_PHONE,
    PHONE,
    LINK,
    /** Not at all. */
    NONE;

    public boolean byLink() {
        return this == LINK_THEN_PHONE || this == LINK;
    }

    public boolean byPhone() {
        return this == LINK_THEN_PHONE || this == PHONE;
    }
}
