package city.hotline.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What readers would have otherwise. Everybody who reads an article may propose; its editors decide. */
public interface Corrections {
    /**
     * @param text what is wrong and how it should read, 1 to 2,000 characters
     * @throws ArticleUnknown when the present operator cannot read the article
     */
    Correction propose(ArticleId article, String text);

    /** What the present operator proposed, newest first, at most 100, with what became of it. */
    List<Correction> mine();

    /** Open ones of articles that the present operator edits, oldest first; paging as {@link Knowledge#list}. */
    KnowledgePage<Correction> open(@Nullable String after, int limit);

    /** All of one article, newest first, at most 100. */
    List<Correction> of(ArticleId article);

    /**
     * Makes a draft with the text put before the body, to be worked in; what is served goes on being served. Where a draft is
     * there already it becomes its next version.
     *
     * @throws CorrectionUnknown when there is none that the present operator decides on
     * @throws CorrectionDecided when somebody was faster
     */
    ArticleSummary accept(CorrectionId id);

    /** @param reason what the proposer is told, 1 to 2,000 characters; refused as {@link #accept} is */
    Correction decline(CorrectionId id, String reason);
}
