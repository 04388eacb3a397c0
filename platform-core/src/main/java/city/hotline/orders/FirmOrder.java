package city.hotline.orders;

import city.hotline.access.Masking;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.FirmCase;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A case as the firm that has it may read it now: in full from when it takes it on until it is closed; before and after that
 * without street, without who asked, and with every number in the words covered.
 *
 * @param full whether it is shown in full
 * @param address empty where it is not
 */
public record FirmOrder(FirmCase given, boolean full, String address, String description, Map<String, String> answers) {
    /** Long enough to be a telephone number or an identity number. */
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９][0-9０-９\\- ]{5,}[0-9０-９]");

    static FirmOrder of(FirmCase given) {
        boolean full = switch (given.summary().state()) {
            case ACCEPTED, ARRIVED, WAITING, DONE -> true;
            case REGISTERED,
                    OFFERED,
                    ASSIGNED,
                    DISPUTED,
                    ANSWERED,
                    CLOSED_SOLVED,
                    CLOSED_UNSOLVED,
                    CLOSED_UNRATED,
                    UNMET,
                    WITHDRAWN -> false;
        };
        return full
                ? new FirmOrder(given, true, given.summary().address(), given.description(), given.answers())
                : new FirmOrder(given, false, "", covered(given.description()), Map.of());
    }

    public CaseSummary summary() {
        return given.summary();
    }

    private static String covered(String words) {
        Matcher numbers = NUMBER.matcher(words);
        return numbers.replaceAll(found -> Matcher.quoteReplacement(
                Masking.phone(found.group().replace(" ", "").replace("-", ""))));
    }
}
