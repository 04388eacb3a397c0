package city.hotline.search;

/** A production process was led to the embedded search engine, which is for one machine; it does not start. */
public final class EmbeddedEngineRefused extends RuntimeException {
    EmbeddedEngineRefused() {
        super(
                "the embedded search engine is refused while hotline.production=true: it has no users, no encryption and no"
                        + " copies. Name a cluster in hotline.search.url, or leave it empty to search in the database");
    }
}
