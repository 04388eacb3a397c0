package city.hotline.providers;

import city.hotline.foundation.StoredText;
import java.math.BigDecimal;

/**
 * What a firm asks for a piece of work.
 *
 * @param items the beginning of item codes that it is for: two, four or six digits
 * @param work what is done: 开锁, 换锁芯 …
 * @param unit 次, 小时, 平方米 …
 * @param from the least, in yuan, for one unit
 * @param to the most, not below {@code from}
 * @param note what it depends on; may be empty
 */
public record Price(String items, String work, String unit, BigDecimal from, BigDecimal to, String note) {
    private static final int WORDS = 100;
    private static final BigDecimal MOST = new BigDecimal("9999999");

    /** @throws ProviderFileInvalid when a figure or the code cannot be */
    public Price {
        StoredText.required("work", work, WORDS);
        StoredText.required("unit", unit, WORDS);
        StoredText.within("priceNote", note, WORDS);
        if (!items.matches("([0-9]{2}){1,3}")) {
            throw new ProviderFileInvalid("PRICE_ITEM_INVALID", work);
        }
        if (from.signum() < 0
                || to.compareTo(from) < 0
                || to.compareTo(MOST) > 0
                || from.stripTrailingZeros().scale() > 2
                || to.stripTrailingZeros().scale() > 2) {
            throw new ProviderFileInvalid("PRICE_INVALID", work);
        }
    }

    /**
     * Reads the figures as people write them; an empty {@code to} is {@code from}.
     *
     * @throws ProviderFileInvalid when a figure or the code cannot be
     */
    public static Price read(String items, String work, String unit, String from, String to, String note) {
        try {
            BigDecimal least = new BigDecimal(from.strip());
            return new Price(items, work, unit, least, to.isBlank() ? least : new BigDecimal(to.strip()), note);
        } catch (NumberFormatException unreadable) {
            throw new ProviderFileInvalid("PRICE_INVALID", work);
        }
    }

    /** As a template writes it. */
    String line() {
        return (items + " " + work + " " + unit + " " + from.toPlainString() + "-" + to.toPlainString() + " " + note)
                .strip();
    }

    boolean isFor(String itemCode) {
        return itemCode.startsWith(items);
    }
}
