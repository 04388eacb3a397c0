package city.hotline.search.elastic;

/** The city has no such index yet, or the engine lost it. */
final class IndexMissing extends RuntimeException {
    IndexMissing(IndexKind kind) {
        super("no index of " + kind.word());
    }
}
