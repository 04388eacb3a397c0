package city.hotline.search;

import city.hotline.foundation.Refusal;

/** Something was asked that needs the search engine, and none is named in the settings or it does not answer. */
public final class EngineMissing extends Refusal {
    public EngineMissing() {
        super(Kind.UNAVAILABLE, "SEARCH_ENGINE_MISSING");
    }

    public EngineMissing(RuntimeException trouble) {
        this();
        initCause(trouble);
    }
}
