package city.hotline.cases;

/**
 * What a request with an idempotency key led to.
 *
 * @param summary the case as it is now
 * @param before whether an earlier request opened it
 */
public record OnceOpened(CaseSummary summary, boolean before) {}
