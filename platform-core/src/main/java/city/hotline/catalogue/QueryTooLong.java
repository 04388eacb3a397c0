package city.hotline.catalogue;

import city.hotline.foundation.Refusal;

/** More was typed into a search than a search takes. */
public final class QueryTooLong extends Refusal {
    QueryTooLong(int longest) {
        super(Kind.INVALID, "QUERY_TOO_LONG", longest);
    }
}
