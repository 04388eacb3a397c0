package city.hotline.knowledge;

import city.hotline.foundation.Refusal;

/** The article has no version of that number. */
public final class VersionUnknown extends Refusal {
    VersionUnknown() {
        super(Kind.UNKNOWN, "ARTICLE_VERSION_UNKNOWN");
    }
}
