package city.hotline.providers;

import city.hotline.foundation.StoredText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the file of a firm or team says beside what its entry in the directory says.
 *
 * @param legalName as on its business licence; may be empty while the file is filled in, as {@code creditCode} may be null
 * @param contact who answers for it, by name
 * @param mostOpen orders that it can have at once, 1 to 999
 * @param mostADay orders that it can be given in a day, 1 to 999
 */
public record FileContent(
        String legalName,
        @Nullable CreditCode creditCode,
        String contact,
        ServiceHours hours,
        int mostOpen,
        int mostADay,
        List<Licence> licences,
        List<Price> prices) {
    private static final int NAME = 100;
    /** The most orders at once or in a day. */
    public static final int MOST = 999;

    private static final int MOST_ROWS = 100;

    /** Of a provider of whom nothing more is known: it comes at any time. */
    public static final FileContent BARE =
            new FileContent("", null, "", ServiceHours.ALWAYS, 20, 50, List.of(), List.of());

    /** @throws ProviderFileInvalid when a capacity or the number of licences or prices is out of bounds */
    public FileContent {
        StoredText.within("legalName", legalName, NAME);
        StoredText.within("contact", contact, NAME);
        if (mostOpen < 1 || mostOpen > MOST || mostADay < 1 || mostADay > MOST) {
            throw new ProviderFileInvalid("CAPACITY_INVALID", MOST);
        }
        licences = List.copyOf(licences);
        prices = List.copyOf(prices);
        if (licences.size() > MOST_ROWS || prices.size() > MOST_ROWS) {
            throw new ProviderFileInvalid("PROVIDER_FILE_TOO_LONG", MOST_ROWS);
        }
    }
}
