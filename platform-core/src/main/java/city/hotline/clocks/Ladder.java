package city.hotline.clocks;

/**
 * When people are told of a deadline, in percent of its span; at 100 it is over and the handler is told anyway.
 *
 * @param warn before it is over: 1 to 99
 * @param supervisor 100 to 1,000
 * @param administrator not before the supervisor, at most 1,000
 */
public record Ladder(int warn, int supervisor, int administrator) {
    public static final Ladder USUAL = new Ladder(75, 125, 150);
    private static final int LONGEST = 1_000;

    /** @throws PromiseInvalid when the rungs do not follow one another */
    public Ladder {
        if (warn < 1 || warn > 99) {
            throw new PromiseInvalid("warn");
        }
        if (supervisor < 100 || administrator < supervisor || administrator > LONGEST) {
            throw new PromiseInvalid("ladder");
        }
    }
}
