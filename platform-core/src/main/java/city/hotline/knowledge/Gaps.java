package city.hotline.knowledge;

import org.jspecify.annotations.Nullable;

/** What was looked for and not found: what editors are to write next. */
public interface Gaps {
    /**
     * Counts a question of the present operator to which nothing was found. A question in other spacing, case or width is the
     * same one; blank ones and those without a letter are not counted. Long text is cut, long numbers are left out.
     */
    void missed(String question);

    /** Open ones, the most often asked first; paging as {@link Knowledge#list}. */
    KnowledgePage<Gap> open(@Nullable String after, int limit);

    /** How many are open; counting stops at 1,000. */
    int count();

    /**
     * The article answers it.
     *
     * @throws GapUnknown when there is none
     * @throws ArticleUnknown when there is no such article
     */
    void answeredBy(GapId gap, ArticleId article);

    /** @throws GapUnknown when there is none */
    void notNeeded(GapId gap);
}
