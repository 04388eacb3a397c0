package city.hotline.knowledge;

import org.jspecify.annotations.Nullable;

/** "Useful" and "wrong" from the desk: one vote for each operator and contact, the last one counts. */
public interface Usefulness {
    /**
     * @param during null outside a contact: such a vote stands once for each operator
     * @param note at most 1,000 characters, may be empty
     * @throws ArticleUnknown when the present operator cannot read the article
     */
    void say(ArticleId article, @Nullable ContactRef during, Vote vote, String note);

    /**
     * What was said since the version that is served was published, and the notes of those who said it.
     *
     * @throws ArticleUnknown when the present operator cannot read the article
     */
    Votes of(ArticleId article);
}
