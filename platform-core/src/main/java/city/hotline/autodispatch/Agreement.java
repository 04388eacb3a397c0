package city.hotline.autodispatch;

/**
 * How the last proposals for an item did: {@code agreed} of {@code judged} were what people did, or were taken on without
 * being given back.
 */
public record Agreement(int agreed, int judged) {
    static final Agreement NONE = new Agreement(0, 0);

    /** Whether there were as many as {@code last}, and at least {@code percent} of them agreed. */
    public boolean proves(int last, int percent) {
        return judged >= last && agreed * 100L >= (long) percent * judged;
    }
}
