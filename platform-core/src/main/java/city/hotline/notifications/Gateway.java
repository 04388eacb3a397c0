package city.hotline.notifications;

/** Who carries notices of one medium out of the house. It says by an {@link Answer} what became of one, and throws nothing. */
interface Gateway {
    Medium medium();

    /** Whether a second notice with the same id is taken for the first, so that repeating is safe. */
    boolean knowsIds();

    /**
     * @param to a number in its normal form, for WeChat an OpenID, or an e-mail address
     * @param subject stands over an e-mail and is empty elsewhere
     */
    Answer send(NoticeId id, String to, String subject, String body);
}
