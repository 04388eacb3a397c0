package city.hotline.followup;

import java.util.List;

/**
 * What checks show, each figure with the number that it is a share of.
 *
 * @param drawn cases; {@code checked} of them were looked at
 * @param citizens checks where the citizen had said something; {@code withCitizens} of them saw the same
 * @param handlers checks where the handler's word alone stood; {@code withHandlers} of them saw the same
 */
public record CheckFigures(
        long drawn, long checked, long citizens, long withCitizens, long handlers, long withHandlers) {

    static CheckFigures of(List<OfflineCheck> checks) {
        return new CheckFigures(
                checks.size(),
                checks.stream().filter(one -> one.seen() != null).count(),
                count(checks, Said.By.CITIZEN, false),
                count(checks, Said.By.CITIZEN, true),
                count(checks, Said.By.HANDLER, false),
                count(checks, Said.By.HANDLER, true));
    }

    /** Checks that saw what was said, by whomever. */
    public long agreeing() {
        return withCitizens + withHandlers;
    }

    private static long count(List<OfflineCheck> checks, Said.By by, boolean agreeing) {
        return checks.stream()
                .filter(one -> one.said() != null && one.said().by() == by)
                .filter(one -> !agreeing || one.agrees())
                .count();
    }
}
