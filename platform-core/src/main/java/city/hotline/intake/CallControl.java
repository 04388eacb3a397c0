package city.hotline.intake;

/**
 * What a telephone exchange can be told to do with a call. An adapter to an exchange is a bean of this type; where there is
 * none, the operator does it at the telephone itself and the desk only marks it.
 */
public interface CallControl {
    /**
     * Holds the call: the citizen hears music.
     *
     * @return false when this exchange does not know the call or takes no such order; everything is as before
     */
    boolean hold(Contact call);

    /** Gives a held call back to its seat; the answer is as for {@link #hold}. */
    boolean resume(Contact call);
}
