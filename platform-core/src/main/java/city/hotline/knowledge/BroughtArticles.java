package city.hotline.knowledge;

import city.hotline.access.AuditTrail;
import city.hotline.departments.DepartmentId;
import city.hotline.foundation.StoredText;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes articles that were brought along in batches, and takes them back. */
@Service
@Transactional
@PreAuthorize("hasAuthority('PUBLISH_KNOWLEDGE')")
class BroughtArticles implements KnowledgeArchive {
    private static final Logger log = LoggerFactory.getLogger(BroughtArticles.class);
    private static final int SOURCE = 100;
    private static final int REFERENCE = 200;

    /** What came in and nobody has touched since. */
    private static final String UNTOUCHED = " where a.import_id = :batch and a.removed_at is null and a.version = 1"
            + " and (select count(*) from article_step s where s.article_id = a.id) = 1"
            + " and not exists (select from article_correction c where c.article_id = a.id)"
            + " and not exists (select from article_vote v where v.article_id = a.id)"
            + " and not exists (select from knowledge_gap g where g.article_id = a.id)";

    private static final String REMOVABLE = "select count(*) from article a" + UNTOUCHED;
    private static final String REMOVE = "update article a set removed_at = :at" + UNTOUCHED;

    private final BroughtRows rows;
    private final ArticleScope scope;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    BroughtArticles(BroughtRows rows, ArticleScope scope, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.scope = scope;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public int add(String source, @Nullable ArticleImportId batch, List<ArchivedArticle> articles, ArticleState as) {
        if (as != ArticleState.PUBLISHED && as != ArticleState.DRAFT) {
            throw new IllegalArgumentException("articles come in published or as drafts");
        }
        StoredText.required("source", source, SOURCE);
        Map<String, ArchivedArticle> fresh = new LinkedHashMap<>();
        articles.forEach(article ->
                fresh.putIfAbsent(StoredText.required("reference", article.reference(), REFERENCE), article));
        fresh.keySet().removeAll(known(source, fresh.keySet()));
        scope.require(fresh.values().stream().map(ArchivedArticle::content).toList());
        int added = rows.insert(source, batch, new ArrayList<>(fresh.values()), as, Step.now(clock));
        audit.record("ARTICLES_BROUGHT_IN", "source:" + source, String.valueOf(added));
        log.info("articles brought in source={} added={}", source, added);
        return added;
    }

    @Override
    public int install(KnowledgeTemplate template) {
        if (!isEmpty()) {
            throw new KnowledgeNotEmpty();
        }
        Map<String, DepartmentId> owners = scope.departments();
        Set<String> items = scope.items();
        List<ArchivedArticle> articles = template.articles().stream()
                .map(article -> new ArchivedArticle(
                        article.code(),
                        article.content().about(known(article, items)).ownedBy(owners.get(article.owner()))))
                .toList();
        return add("template:" + template.name(), null, articles, ArticleState.PUBLISHED);
    }

    private static Scope known(TemplateArticle article, Set<String> items) {
        return Scope.ofItems(article.content().scope().items().stream()
                .filter(items::contains)
                .toList());
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> known(String source, Collection<String> references) {
        if (references.isEmpty()) {
            return Set.of();
        }
        return new TreeSet<>(jdbc.sql("""
                        select source_ref from article
                        where source = :source and source_ref = any (:references) and removed_at is null""")
                .param("source", source)
                .param("references", references.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    @Override
    @Transactional(readOnly = true)
    public int removable(ArticleImportId batch) {
        return jdbc.sql(REMOVABLE)
                .param("batch", batch.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public int remove(ArticleImportId batch) {
        int removed = jdbc.sql(REMOVE)
                .param("at", Step.now(clock).atOffset())
                .param("batch", batch.value())
                .update();
        audit.record("ARTICLES_REMOVED", "import:" + batch.value(), String.valueOf(removed));
        log.info("articles removed import={} removed={}", batch.value(), removed);
        return removed;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return !jdbc.sql("select exists (select from article)")
                .query(Boolean.class)
                .single();
    }
}
