package city.hotline.knowledge;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Permission;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows articles to those who write them. */
@Component
class ArticleViews {
    private final ArticleShelf shelf;
    private final VersionTable versions;
    private final ArticleRecord record;
    private final FileTable files;
    private final ArticleLists lists;

    ArticleViews(ArticleShelf shelf, VersionTable versions, ArticleRecord record, FileTable files, ArticleLists lists) {
        this.shelf = shelf;
        this.versions = versions;
        this.record = record;
        this.files = files;
        this.lists = lists;
    }

    ArticleFile file(ArticleId id) {
        StoredArticle article = shelf.see(id);
        Saved latest = shelf.latest(article);
        return new ArticleFile(
                lists.one(id),
                latest.content(),
                files.of(latest.files()),
                versions.of(id, article.published()),
                record.of(id),
                allowed(article));
    }

    private Set<ArticleAct> allowed(StoredArticle article) {
        boolean reviewer = CurrentOperator.require().may(Permission.PUBLISH_KNOWLEDGE);
        boolean author = shelf.isAuthor(article);
        return article.standing().allowed().stream()
                .filter(act -> switch (act) {
                    case PUBLISH -> reviewer && !author;
                    case SEND_BACK -> reviewer;
                    default -> true;
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    ArticleContent version(ArticleId id, int number) {
        shelf.see(id);
        return versions.require(id, number).content();
    }

    VersionDiff diff(ArticleId id, int older, int newer) {
        shelf.see(id);
        Saved before = versions.require(id, older);
        Saved after = versions.require(id, newer);
        return new VersionDiff(
                older,
                newer,
                ArticleFields.changes(fields(before), fields(after)),
                BodyDiff.of(before.content().body(), after.content().body()));
    }

    private Map<String, String> fields(Saved saved) {
        Map<String, String> fields = ArticleFields.of(saved.content());
        fields.remove("body");
        fields.put(
                "attachments",
                files.of(saved.files()).stream().map(Attachment::name).collect(Collectors.joining("、")));
        return fields;
    }

    Optional<AttachmentFile> attachment(ArticleId article, AttachmentId id) {
        shelf.see(article);
        return files.find(article, id);
    }
}
