package city.hotline.cases;

import java.time.Instant;

/** The handler gave a case back; {@code returns} counts how often that happened. It is 待派 or, disputed, waits for a ruling. */
public record CaseReturned(CaseId id, int returns, Instant at) {}
