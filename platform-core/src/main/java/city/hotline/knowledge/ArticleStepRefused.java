package city.hotline.knowledge;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentence;

/** The act does not follow from where the article stands; often somebody else was faster. */
public final class ArticleStepRefused extends Refusal {
    ArticleStepRefused(ArticleState state, ArticleAct act) {
        super(
                Kind.CONFLICT,
                "ARTICLE_STEP_REFUSED",
                Sentence.of("ARTICLE_STATE." + state),
                Sentence.of("ARTICLE_ACT." + act));
    }
}
