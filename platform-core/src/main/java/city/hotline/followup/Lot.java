package city.hotline.followup;

import city.hotline.cases.CaseId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * A case's place in a draw follows from the seed alone: whoever sorts the cases by their tickets draws the same.
 *
 * @param ticket the first 16 hexadecimal digits of the SHA-256 of the seed and the case's id, joined by a colon
 */
record Lot(CaseId id, String ticket) {
    private static final int BYTES = 8;

    static Lot of(String seed, CaseId id) {
        byte[] first = new byte[BYTES];
        Ticket.drawn(seed + ":" + id).get(first);
        return new Lot(id, HexFormat.of().formatHex(first));
    }

    /** All of them in the order in which they are drawn. */
    static List<Lot> drawn(String seed, Collection<CaseId> ids) {
        return ids.stream()
                .map(id -> of(seed, id))
                .sorted(Comparator.comparing(Lot::ticket)
                        .thenComparing(lot -> lot.id().toString()))
                .toList();
    }
}
