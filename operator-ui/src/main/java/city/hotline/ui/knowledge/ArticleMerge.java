package city.hotline.ui.knowledge;

import city.hotline.catalogue.Wording;
import city.hotline.foundation.FieldDiff;
import city.hotline.knowledge.ArticleContent;
import city.hotline.knowledge.Scope;
import city.hotline.knowledge.Validity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two people changed one article: what is to become of both changes. */
final class ArticleMerge {
    private final ArticleContent theirs;
    private final ArticleContent mine;
    private final Set<String> takesMine;

    private ArticleMerge(ArticleContent theirs, ArticleContent mine, Set<String> takesMine) {
        this.theirs = theirs;
        this.mine = mine;
        this.takesMine = takesMine;
    }

    /**
     * What I changed on top of what they made of it.
     *
     * @param stays the fields that I changed and in which theirs shall stay nevertheless
     */
    static ArticleContent of(
            ArticleContent theirs, ArticleContent mine, List<FieldDiff> differences, Set<String> stays) {
        Set<String> takesMine = differences.stream()
                .filter(diff -> !diff.mine().equals(diff.base()))
                .map(FieldDiff::field)
                .filter(field -> !stays.contains(field))
                .collect(Collectors.toSet());
        return new ArticleMerge(theirs, mine, takesMine).content();
    }

    private ArticleContent content() {
        return new ArticleContent(
                new Wording(
                        pick("title", theirs.title().zh(), mine.title().zh()),
                        pick("titleEn", theirs.title().en(), mine.title().en())),
                pick("body", theirs.body(), mine.body()),
                pick("keywords", theirs.keywords(), mine.keywords()),
                pick("readers", theirs.readers(), mine.readers()),
                pick("owner", theirs.owner(), mine.owner()),
                scope(theirs.scope(), mine.scope()),
                validity(theirs.validity(), mine.validity()));
    }

    private Scope scope(Scope other, Scope own) {
        return new Scope(
                pick("items", other.items(), own.items()),
                pick("lines", other.lines(), own.lines()),
                pick("areas", other.areas(), own.areas()));
    }

    private Validity validity(Validity other, Validity own) {
        return new Validity(
                pick("validFrom", other.from(), own.from()),
                pick("validUntil", other.until(), own.until()),
                pick("review", other.review(), own.review()));
    }

    private <T extends @Nullable Object> T pick(String field, T other, T own) {
        return takesMine.contains(field) ? own : other;
    }
}
