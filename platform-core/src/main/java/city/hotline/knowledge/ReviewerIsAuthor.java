package city.hotline.knowledge;

import city.hotline.foundation.Refusal;

/** Whoever wrote a version does not publish it: four eyes see what the city says. */
public final class ReviewerIsAuthor extends Refusal {
    ReviewerIsAuthor() {
        super(Kind.FORBIDDEN, "REVIEWER_IS_AUTHOR");
    }
}
