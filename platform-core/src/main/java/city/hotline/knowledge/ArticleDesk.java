package city.hotline.knowledge;

import city.hotline.access.AuditTrail;
import city.hotline.foundation.StoredText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes one step of one article: hold it, look whether somebody was faster, act, save, write the record. */
@Service
@Transactional
@PreAuthorize("hasAnyAuthority('EDIT_KNOWLEDGE', 'EDIT_OWN_KNOWLEDGE')")
class ArticleDesk implements KnowledgeEditing {
    private static final int REASON = 2_000;
    private static final int MOST_FILES = 20;

    private final ArticleShelf shelf;
    private final ArticleViews views;
    private final ArticleWork work;
    private final ArticleLists lists;
    private final FileTable files;
    private final ArticleScope scope;
    private final OwnDepartment own;
    private final AuditTrail audit;

    ArticleDesk(
            ArticleShelf shelf,
            ArticleViews views,
            ArticleWork work,
            ArticleLists lists,
            FileTable files,
            ArticleScope scope,
            OwnDepartment own,
            AuditTrail audit) {
        this.shelf = shelf;
        this.views = views;
        this.work = work;
        this.lists = lists;
        this.files = files;
        this.scope = scope;
        this.own = own;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public ArticleFile file(ArticleId id) {
        return views.file(id);
    }

    @Override
    @Transactional(readOnly = true)
    public ArticleContent version(ArticleId id, int number) {
        return views.version(id, number);
    }

    @Override
    @Transactional(readOnly = true)
    public VersionDiff diff(ArticleId id, int older, int newer) {
        return views.diff(id, older, newer);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AttachmentFile> attachment(ArticleId article, AttachmentId id) {
        return views.attachment(article, id);
    }

    @Override
    public ArticleSummary create(ArticleContent content) {
        ArticleContent signed = own.signed(content);
        scope.require(List.of(signed));
        return work.begin(new Saved(signed, List.of()));
    }

    @Override
    public ArticleSummary edit(ArticleId id, int expectedVersion, ArticleContent content) {
        StoredArticle article = shelf.hold(id);
        Saved latest = shelf.latest(article);
        ArticleContent wanted = own.signed(content);
        if (wanted.equals(latest.content())) {
            return lists.one(id);
        }
        shelf.refuseIfChanged(article, expectedVersion, wanted);
        scope.require(List.of(wanted));
        return work.write(article, new Saved(wanted, latest.files()));
    }

    @Override
    public ArticleSummary attach(ArticleId id, int expectedVersion, String fileName, byte[] bytes) {
        Attachment file = UploadedFile.checked(fileName, bytes);
        StoredArticle article = shelf.hold(id, expectedVersion);
        Saved latest = shelf.latest(article);
        if (latest.files().size() >= MOST_FILES) {
            throw new TooMany("attachments", MOST_FILES);
        }
        files.add(id, file, bytes, work.step());
        List<AttachmentId> all = new ArrayList<>(latest.files());
        all.add(file.id());
        return work.write(article, new Saved(latest.content(), all));
    }

    @Override
    public ArticleSummary detach(ArticleId id, int expectedVersion, AttachmentId file) {
        StoredArticle article = shelf.hold(id, expectedVersion);
        Saved latest = shelf.latest(article);
        List<AttachmentId> rest =
                latest.files().stream().filter(kept -> !kept.equals(file)).toList();
        return rest.size() == latest.files().size()
                ? lists.one(id)
                : work.write(article, new Saved(latest.content(), rest));
    }

    @Override
    public ArticleSummary submit(ArticleId id, int expectedVersion) {
        return work.act(shelf.hold(id, expectedVersion), ArticleAct.SUBMIT, "");
    }

    @Override
    @PreAuthorize("hasAuthority('PUBLISH_KNOWLEDGE')")
    public ArticleSummary sendBack(ArticleId id, int expectedVersion, String reason) {
        StoredText.required("reason", reason, REASON);
        return work.act(shelf.hold(id, expectedVersion), ArticleAct.SEND_BACK, reason);
    }

    @Override
    @PreAuthorize("hasAuthority('PUBLISH_KNOWLEDGE')")
    public ArticleSummary publish(ArticleId id, int expectedVersion) {
        StoredArticle article = shelf.hold(id, expectedVersion);
        Step step = work.step();
        StoredArticle published = article.published(shelf.latest(article), step);
        if (shelf.isAuthor(article)) {
            throw new ReviewerIsAuthor();
        }
        audit.record("ARTICLE_PUBLISHED", "article:" + id, "version " + article.version());
        return work.saved(published, ArticleAct.PUBLISH, "", step);
    }

    @Override
    public ArticleSummary expire(ArticleId id, int expectedVersion, String reason) {
        StoredText.required("reason", reason, REASON);
        StoredArticle article = shelf.hold(id, expectedVersion);
        audit.record("ARTICLE_EXPIRED", "article:" + id, reason);
        return work.act(article, ArticleAct.EXPIRE, reason);
    }

    @Override
    public ArticleSummary withdraw(ArticleId id, int expectedVersion, String reason) {
        StoredText.required("reason", reason, REASON);
        StoredArticle article = shelf.hold(id, expectedVersion);
        audit.record("ARTICLE_WITHDRAWN", "article:" + id, reason);
        return work.act(article, ArticleAct.WITHDRAW, reason);
    }

    @Override
    public ArticleSummary reopen(ArticleId id, int expectedVersion) {
        return work.act(shelf.hold(id, expectedVersion), ArticleAct.REOPEN, "");
    }

    @Override
    public ArticleSummary discard(ArticleId id, int expectedVersion) {
        return work.discard(shelf.hold(id, expectedVersion));
    }
}
