package city.hotline.knowledge;

import java.util.Optional;

/**
 * The door to writing. EDIT_KNOWLEDGE writes everything, EDIT_OWN_KNOWLEDGE what one's own department answers for; what one
 * may not write is refused like an unknown id, with {@link ArticleUnknown}.
 *
 * <p>Every saved change is a version that stays for ever. Acts name the version that was on the screen; when there is a newer
 * one they are refused with {@link ArticleChanged}, and an act that does not follow from where the article stands with
 * {@link ArticleStepRefused}. After a refusal everything is as before. While a draft is worked on, the published version goes
 * on being served.
 */
public interface KnowledgeEditing {
    ArticleFile file(ArticleId id);

    /** A version as it was saved. */
    ArticleContent version(ArticleId id, int number);

    /** What changed from one version to another; both as they were saved. */
    VersionDiff diff(ArticleId id, int older, int newer);

    /** A file of any version; empty when there is none. */
    Optional<AttachmentFile> attachment(ArticleId article, AttachmentId id);

    /**
     * Begins an article as a draft. Who writes for his own department alone writes in its name, whatever {@code content} says.
     *
     * @throws ScopeUnknown when an item or the owner is not of this city
     */
    ArticleSummary create(ArticleContent content);

    /** Saves another version; content that is there already makes none. One that was in review is a draft again. */
    ArticleSummary edit(ArticleId id, int expectedVersion, ArticleContent content);

    /**
     * Adds a file: a new version with it.
     *
     * @throws FileTypeNotAllowed unless its content is PDF, PNG, JPEG, Word, Excel (2007 and later) or plain text
     * @throws FileTooLarge beyond 10 MB
     * @throws TooMany beyond 20 files
     */
    ArticleSummary attach(ArticleId id, int expectedVersion, String fileName, byte[] bytes);

    /** Takes a file away: a new version without it. */
    ArticleSummary detach(ArticleId id, int expectedVersion, AttachmentId file);

    /** 送审. */
    ArticleSummary submit(ArticleId id, int expectedVersion);

    /** 退回, by a reviewer. {@code reason} must say something, at most 2,000 characters. */
    ArticleSummary sendBack(ArticleId id, int expectedVersion, String reason);

    /**
     * 发布, by a reviewer: the version is served instead of what was served before.
     *
     * @throws ReviewerIsAuthor when the present operator wrote the version
     */
    ArticleSummary publish(ArticleId id, int expectedVersion);

    /** Ends what is served today. {@code reason} must say something. */
    ArticleSummary expire(ArticleId id, int expectedVersion, String reason);

    /** Takes back what is served, or what has expired. {@code reason} must say something. */
    ArticleSummary withdraw(ArticleId id, int expectedVersion, String reason);

    /** A new draft of an article that is published, expired or withdrawn, with what stands in its latest version. */
    ArticleSummary reopen(ArticleId id, int expectedVersion);

    /** Gives up the work since the published version: a new version that says again what is served. */
    ArticleSummary discard(ArticleId id, int expectedVersion);
}
