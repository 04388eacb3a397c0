package city.hotline.knowledge;

import city.hotline.access.CurrentOperator;
import org.springframework.stereotype.Component;

/** Takes articles from the shelf, where the present operator may write them and nobody was faster. */
@Component
class ArticleShelf {
    private final ArticleTable articles;
    private final VersionTable versions;

    ArticleShelf(ArticleTable articles, VersionTable versions) {
        this.articles = articles;
        this.versions = versions;
    }

    /** @throws ArticleUnknown unless the present operator may write it */
    StoredArticle see(ArticleId id) {
        return articles.see(id);
    }

    /** As {@link #see}; it is held until the transaction ends. */
    StoredArticle hold(ArticleId id) {
        return articles.lock(id);
    }

    /**
     * As {@link #hold}, for an act on the version that was on the screen.
     *
     * @throws ArticleChanged when there is a newer one
     */
    StoredArticle hold(ArticleId id, int expected) {
        StoredArticle article = hold(id);
        if (article.version() != expected) {
            ArticleContent latest = latest(article).content();
            refuseIfChanged(article, expected, base(article, expected, latest));
        }
        return article;
    }

    /** @throws ArticleChanged with what each side did, when {@code expected} is no longer the latest version */
    void refuseIfChanged(StoredArticle article, int expected, ArticleContent mine) {
        if (article.version() != expected) {
            ArticleContent latest = latest(article).content();
            throw new ArticleChanged(
                    article.shown().content().title().zh(),
                    article.version(),
                    ArticleFields.conflict(base(article, expected, latest), latest, mine));
        }
    }

    /** What the latest version holds. */
    Saved latest(StoredArticle article) {
        return versions.require(article.id(), article.version());
    }

    /** Whether the present operator wrote the latest version. */
    boolean isAuthor(StoredArticle article) {
        return versions.author(article.id(), article.version())
                .equals(CurrentOperator.require().loginName());
    }

    private ArticleContent base(StoredArticle article, int expected, ArticleContent latest) {
        return versions.find(article.id(), expected).map(Saved::content).orElse(latest);
    }
}
