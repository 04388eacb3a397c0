package city.hotline.knowledge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The aggregate: an article as its row holds it.
 *
 * @param version the number of its latest version
 * @param published the number of the version that is or was served; null when there was none
 * @param shown what that version holds, or the latest one when there was none
 */
record StoredArticle(
        ArticleId id,
        Standing standing,
        int version,
        @Nullable Integer published,
        Saved shown,
        @Nullable Instant publishedAt,
        String publishedBy) {

    static StoredArticle draft(ArticleId id, Saved first) {
        return new StoredArticle(id, Standing.NEW, 1, null, first, null, "");
    }

    static StoredArticle broughtIn(ArticleId id, Saved first, Step step) {
        return new StoredArticle(id, Standing.BROUGHT_IN, 1, 1, first, step.at(), step.name());
    }

    /** With another version, which is worked on. */
    StoredArticle written(Saved next) {
        Saved seen = published == null ? next : shown;
        return new StoredArticle(
                id, standing.after(ArticleAct.EDIT), version + 1, published, seen, publishedAt, publishedBy);
    }

    /** @param latest what the latest version holds: it is served from now on */
    StoredArticle published(Saved latest, Step step) {
        return new StoredArticle(
                id, standing.after(ArticleAct.PUBLISH), version, version, latest, step.at(), step.name());
    }

    /** With the work given up: the latest version says again what is served. */
    StoredArticle discarded() {
        boolean differs = published != null && published != version;
        return new StoredArticle(
                id,
                standing.after(ArticleAct.DISCARD),
                differs ? version + 1 : version,
                published,
                shown,
                publishedAt,
                publishedBy);
    }

    StoredArticle after(ArticleAct act) {
        return new StoredArticle(id, standing.after(act), version, published, shown, publishedAt, publishedBy);
    }
}
