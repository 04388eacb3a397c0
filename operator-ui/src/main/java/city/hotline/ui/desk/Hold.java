package city.hotline.ui.desk;

import java.time.Instant;

/**
 * The call is held.
 *
 * @param byExchange false when it is only marked so here, and the operator has to hold it at the telephone
 */
record Hold(Instant since, boolean byExchange) {}
