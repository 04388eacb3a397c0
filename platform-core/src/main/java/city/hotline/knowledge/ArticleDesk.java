package city.hotline.knowledge;

import city.hotline.access.AuditTrail;
import city.hotline.access.CurrentOperator;
import city.hotline.access.Permission;
import city.hotline.foundation.StoredText;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes one step of one article: lock, look whether somebody was faster, act, save, write the record. */
@Service
@Transactional
@PreAuthorize("hasAnyAuthority('EDIT_KNOWLEDGE', 'EDIT_OWN_KNOWLEDGE')")
class ArticleDesk implements KnowledgeEditing {
    static final int REASON = 2_000;

    private static final Logger log = LoggerFactory.getLogger(ArticleDesk.class);
    private static final int MOST_FILES = 20;

    private final ArticleTable articles;
    private final VersionTable versions;
    private final ArticleRecord record;
    private final FileTable files;
    private final ArticleLists lists;
    private final ArticleScope scope;
    private final OwnDepartment own;
    private final AuditTrail audit;
    private final Clock clock;

    ArticleDesk(
            ArticleTable articles,
            VersionTable versions,
            ArticleRecord record,
            FileTable files,
            ArticleLists lists,
            ArticleScope scope,
            OwnDepartment own,
            AuditTrail audit,
            Clock clock) {
        this.articles = articles;
        this.versions = versions;
        this.record = record;
        this.files = files;
        this.lists = lists;
        this.scope = scope;
        this.own = own;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public ArticleFile file(ArticleId id) {
        StoredArticle article = articles.see(id);
        Saved latest = versions.require(id, article.version());
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
        boolean author = isAuthor(article);
        return article.standing().allowed().stream()
                .filter(act -> switch (act) {
                    case PUBLISH -> reviewer && !author;
                    case SEND_BACK -> reviewer;
                    default -> true;
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @Transactional(readOnly = true)
    public ArticleContent version(ArticleId id, int number) {
        articles.see(id);
        return versions.require(id, number).content();
    }

    @Override
    @Transactional(readOnly = true)
    public VersionDiff diff(ArticleId id, int older, int newer) {
        articles.see(id);
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

    @Override
    @Transactional(readOnly = true)
    public Optional<AttachmentFile> attachment(ArticleId article, AttachmentId id) {
        articles.see(article);
        return files.find(article, id);
    }

    @Override
    public ArticleSummary create(ArticleContent content) {
        Saved first = new Saved(own.signed(content), List.of());
        scope.require(List.of(first.content()));
        StoredArticle article = StoredArticle.draft(ArticleId.next(), first);
        Step step = Step.now(clock);
        articles.insert(article, step);
        versions.add(article.id(), article.version(), first, step);
        return told(article, ArticleAct.CREATE, "", step);
    }

    @Override
    public ArticleSummary edit(ArticleId id, int expectedVersion, ArticleContent content) {
        StoredArticle article = articles.lock(id);
        Saved latest = versions.require(id, article.version());
        ArticleContent wanted = own.signed(content);
        if (wanted.equals(latest.content())) {
            return lists.one(id);
        }
        refuseIfChanged(article, expectedVersion, latest.content(), wanted);
        scope.require(List.of(wanted));
        return write(article, new Saved(wanted, latest.files()));
    }

    @Override
    public ArticleSummary attach(ArticleId id, int expectedVersion, String fileName, byte[] bytes) {
        Attachment file = UploadedFile.checked(fileName, bytes);
        StoredArticle article = current(id, expectedVersion);
        Saved latest = versions.require(id, article.version());
        if (latest.files().size() >= MOST_FILES) {
            throw new TooMany("attachments", MOST_FILES);
        }
        files.add(id, file, bytes, Step.now(clock));
        List<AttachmentId> all = new ArrayList<>(latest.files());
        all.add(file.id());
        return write(article, new Saved(latest.content(), all));
    }

    @Override
    public ArticleSummary detach(ArticleId id, int expectedVersion, AttachmentId file) {
        StoredArticle article = current(id, expectedVersion);
        Saved latest = versions.require(id, article.version());
        List<AttachmentId> rest =
                latest.files().stream().filter(kept -> !kept.equals(file)).toList();
        return rest.size() == latest.files().size() ? lists.one(id) : write(article, new Saved(latest.content(), rest));
    }

    @Override
    public ArticleSummary submit(ArticleId id, int expectedVersion) {
        return act(current(id, expectedVersion), ArticleAct.SUBMIT, "");
    }

    @Override
    @PreAuthorize("hasAuthority('PUBLISH_KNOWLEDGE')")
    public ArticleSummary sendBack(ArticleId id, int expectedVersion, String reason) {
        StoredText.required("reason", reason, REASON);
        return act(current(id, expectedVersion), ArticleAct.SEND_BACK, reason);
    }

    @Override
    @PreAuthorize("hasAuthority('PUBLISH_KNOWLEDGE')")
    public ArticleSummary publish(ArticleId id, int expectedVersion) {
        StoredArticle article = current(id, expectedVersion);
        Step step = Step.now(clock);
        StoredArticle published = article.published(versions.require(id, article.version()), step);
        if (isAuthor(article)) {
            throw new ReviewerIsAuthor();
        }
        articles.save(published, step);
        audit.record("ARTICLE_PUBLISHED", "article:" + id, "version " + article.version());
        return told(published, ArticleAct.PUBLISH, "", step);
    }

    @Override
    public ArticleSummary expire(ArticleId id, int expectedVersion, String reason) {
        StoredText.required("reason", reason, REASON);
        return act(current(id, expectedVersion), ArticleAct.EXPIRE, reason);
    }

    @Override
    public ArticleSummary withdraw(ArticleId id, int expectedVersion, String reason) {
        StoredText.required("reason", reason, REASON);
        audit.record("ARTICLE_WITHDRAWN", "article:" + id, reason);
        return act(current(id, expectedVersion), ArticleAct.WITHDRAW, reason);
    }

    @Override
    public ArticleSummary reopen(ArticleId id, int expectedVersion) {
        return act(current(id, expectedVersion), ArticleAct.REOPEN, "");
    }

    @Override
    public ArticleSummary discard(ArticleId id, int expectedVersion) {
        StoredArticle article = current(id, expectedVersion);
        StoredArticle after = article.discarded();
        Step step = Step.now(clock);
        if (after.version() > article.version()) {
            versions.add(id, after.version(), after.shown(), step);
        }
        articles.save(after, step);
        return told(after, ArticleAct.DISCARD, "", step);
    }

    /** Writes another version of an article that is locked. */
    ArticleSummary write(StoredArticle article, Saved next) {
        Step step = Step.now(clock);
        StoredArticle after = article.written(next);
        versions.add(article.id(), after.version(), next, step);
        articles.save(after, step);
        return told(after, ArticleAct.EDIT, "", step);
    }

    private ArticleSummary act(StoredArticle article, ArticleAct act, String reason) {
        Step step = Step.now(clock);
        StoredArticle after = article.after(act);
        articles.save(after, step);
        return told(after, act, reason, step);
    }

    private ArticleSummary told(StoredArticle article, ArticleAct act, String reason, Step step) {
        record.add(article.id(), act, article.version(), reason, step);
        log.info("article {} act={} version={}", article.id(), act, article.version());
        return lists.one(article.id());
    }

    private StoredArticle current(ArticleId id, int expectedVersion) {
        StoredArticle article = articles.lock(id);
        if (article.version() != expectedVersion) {
            ArticleContent latest = versions.require(id, article.version()).content();
            refuseIfChanged(article, expectedVersion, latest, base(article, expectedVersion, latest));
        }
        return article;
    }

    private void refuseIfChanged(StoredArticle article, int expected, ArticleContent latest, ArticleContent mine) {
        if (article.version() != expected) {
            ArticleContent base = base(article, expected, latest);
            throw new ArticleChanged(
                    article.shown().content().title().zh(),
                    article.version(),
                    ArticleFields.conflict(base, latest, mine));
        }
    }

    private ArticleContent base(StoredArticle article, int expected, ArticleContent latest) {
        return versions.find(article.id(), expected).map(Saved::content).orElse(latest);
    }

    private boolean isAuthor(StoredArticle article) {
        return versions.author(article.id(), article.version())
                .equals(CurrentOperator.require().loginName());
    }
}
