package city.hotline.cases;

import java.util.List;

/**
 * What a caller asked for before; both newest first.
 *
 * @param open at most 50
 * @param last as many as were asked for, open ones among them
 */
public record CallerHistory(List<CaseSummary> open, List<CaseSummary> last) {}
