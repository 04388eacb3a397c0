package city.hotline.notifications;

/**
 * How long a text message is. Chinese goes as UCS-2 (3GPP TS 23.038): 70 units in a message that stands alone, 67 in each part
 * of a longer one, and a character beyond the basic plane takes two.
 *
 * @param units of UCS-2
 * @param parts that are paid for
 */
public record SmsLength(int units, int parts) {
    /** More than this is refused. */
    public static final int MOST_PARTS = 5;

    private static final int ALONE = 70;
    private static final int JOINED = 67;

    public static SmsLength of(String text) {
        int units = text.length();
        return new SmsLength(units, units <= ALONE ? 1 : (units + JOINED - 1) / JOINED);
    }

    public boolean tooLong() {
        return parts > MOST_PARTS;
    }
}
