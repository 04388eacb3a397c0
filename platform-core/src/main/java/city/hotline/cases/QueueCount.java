package city.hotline.cases;

/**
 * How many cases stand in a queue.
 *
 * @param counted exact below {@link #MOST}; counting stops there
 */
public record QueueCount(int counted) {
    public static final int MOST = 1_000;

    /** For the menu: the number, or "999+". */
    public String text() {
        return counted < MOST ? String.valueOf(counted) : (MOST - 1) + "+";
    }
}
