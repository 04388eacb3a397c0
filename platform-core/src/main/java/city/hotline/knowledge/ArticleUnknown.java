package city.hotline.knowledge;

import city.hotline.foundation.Refusal;

/** There is no such article here, or none that this operator may open; another city's answers the same. */
public final class ArticleUnknown extends Refusal {
    ArticleUnknown() {
        super(Kind.UNKNOWN, "ARTICLE_UNKNOWN");
    }
}
