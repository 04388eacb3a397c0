package city.hotline.credit;

/**
 * A consent that was just given.
 *
 * @param token the end of the link for the bank; it is known now and never again
 */
public record GivenConsent(ConsentId id, String token) {
    /** Says nothing of the token, so that it may stand in a log. */
    @Override
    public String toString() {
        return "GivenConsent[" + id.value() + "]";
    }
}
