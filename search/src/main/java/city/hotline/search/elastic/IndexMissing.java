package city.hotline.search.elastic;

import city.hotline.foundation.Refusal;

/** The city has no such index yet, or the engine lost it. It says nothing about the engine or about other cities. */
final class IndexMissing extends Refusal {
    IndexMissing(IndexKind kind) {
        super(Kind.UNAVAILABLE, "SEARCH_INDEX_MISSING", kind.word());
    }
}
