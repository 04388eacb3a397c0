package city.hotline.access;

import java.io.Serializable;
import java.time.Instant;

/** When somebody logged in; the details of a session's authentication. */
record SessionStart(Instant at) implements Serializable {}
