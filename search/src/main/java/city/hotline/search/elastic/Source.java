package city.hotline.search.elastic;

import java.util.UUID;

/**
 * A document ready to be sent.
 *
 * @param checksum of all of it; the index keeps it, so that comparing needs no texts
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and its bytes are sent as they are
record Source(UUID id, String checksum, byte[] json) {}
