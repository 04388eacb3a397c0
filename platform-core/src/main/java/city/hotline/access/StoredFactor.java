package city.hotline.access;

import java.time.Instant;

/**
 * What the database tells about a second factor, its secret apart.
 *
 * @param recoveryLeft how many recovery codes are left
 */
record StoredFactor(int recoveryLeft, Instant enrolledAt) {}
