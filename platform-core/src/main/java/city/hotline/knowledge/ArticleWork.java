package city.hotline.knowledge;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Saves what became of an article that is held, and writes the line of its record. */
@Component
class ArticleWork {
    private static final Logger log = LoggerFactory.getLogger(ArticleWork.class);

    private final ArticleTable articles;
    private final VersionTable versions;
    private final ArticleRecord record;
    private final ArticleLists lists;
    private final Clock clock;

    ArticleWork(ArticleTable articles, VersionTable versions, ArticleRecord record, ArticleLists lists, Clock clock) {
        this.articles = articles;
        this.versions = versions;
        this.record = record;
        this.lists = lists;
        this.clock = clock;
    }

    Step step() {
        return Step.now(clock);
    }

    ArticleSummary begin(Saved first) {
        Step step = step();
        StoredArticle article = StoredArticle.draft(ArticleId.next(), first);
        articles.insert(article, step);
        versions.add(article.id(), article.version(), first, step);
        return told(article, ArticleAct.CREATE, "", step);
    }

    /** Writes another version. */
    ArticleSummary write(StoredArticle article, Saved next) {
        Step step = step();
        StoredArticle after = article.written(next);
        versions.add(article.id(), after.version(), next, step);
        return saved(after, ArticleAct.EDIT, "", step);
    }

    ArticleSummary discard(StoredArticle article) {
        Step step = step();
        StoredArticle after = article.discarded();
        if (after.version() > article.version()) {
            versions.add(article.id(), after.version(), after.shown(), step);
        }
        return saved(after, ArticleAct.DISCARD, "", step);
    }

    ArticleSummary act(StoredArticle article, ArticleAct act, String reason) {
        return saved(article.after(act), act, reason, step());
    }

    ArticleSummary saved(StoredArticle after, ArticleAct act, String reason, Step step) {
        articles.save(after, step);
        return told(after, act, reason, step);
    }

    private ArticleSummary told(StoredArticle article, ArticleAct act, String reason, Step step) {
        record.add(article.id(), act, article.version(), reason, step);
        log.info("article {} act={} version={}", article.id(), act, article.version());
        return lists.one(article.id());
    }
}
