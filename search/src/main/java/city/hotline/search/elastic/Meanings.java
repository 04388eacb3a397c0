package city.hotline.search.elastic;

import city.hotline.foundation.HotlineProperties;
import city.hotline.foundation.ProcessRole;
import city.hotline.knowledge.KnowledgeFeed;
import city.hotline.knowledge.SearchableArticle;
import city.hotline.learning.Embeddings;
import city.hotline.outbox.Outbox;
import city.hotline.tenancy.TenantDirectory;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.Tenants;
import jakarta.annotation.PreDestroy;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Computes what articles mean, in the background and one at a time. What is wanted stands in a table of the city, so a
 * process that ends loses nothing; when a vector is there, word is left for the article to be indexed again.
 */
@Component
@Conditional(EngineNamed.class)
class Meanings {
    private static final Logger LOG = LoggerFactory.getLogger(Meanings.class);
    private static final int SOME = 20;

    private final ArticleVectors vectors;
    private final KnowledgeFeed feed;
    private final Embeddings embeddings;
    private final Outbox outbox;
    private final Tenants tenants;
    private final TenantDirectory directory;
    private final TransactionTemplate transaction;
    private final boolean worker;
    private final Set<TenantId> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService computer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("search-meanings").factory());

    Meanings(
            ArticleVectors vectors,
            KnowledgeFeed feed,
            Embeddings embeddings,
            Outbox outbox,
            Tenants tenants,
            TenantDirectory directory,
            TransactionTemplate transaction,
            HotlineProperties properties) {
        this.vectors = vectors;
        this.feed = feed;
        this.embeddings = embeddings;
        this.outbox = outbox;
        this.tenants = tenants;
        this.directory = directory;
        this.transaction = transaction;
        this.worker = properties.plays(ProcessRole.WORKER);
    }

    /** Called inside the transaction that indexed them: those that are gone are forgotten, of the others the text counts. */
    void want(Collection<UUID> articles) {
        List<SearchableArticle> present = feed.of(articles);
        Set<UUID> gone = new HashSet<>(articles);
        present.forEach(article -> gone.remove(article.id().value()));
        present.stream().map(KnowledgeDocument::of).forEach(vectors::want);
        vectors.forget(gone);
        TenantId city = tenants.current().id();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                start(city);
            }
        });
    }

    /** Goes on with what an earlier process left. */
    @Scheduled(initialDelay = 20, fixedDelay = 300, timeUnit = TimeUnit.SECONDS)
    void lookAtAllCities() {
        if (worker) {
            directory.all().stream()
                    .filter(tenant -> tenant.kind() == TenantKind.CITY)
                    .forEach(tenant -> start(tenant.id()));
        }
    }

    private void start(TenantId city) {
        if (waiting.add(city)) {
            computer.execute(() -> compute(city));
        }
    }

    private void compute(TenantId city) {
        waiting.remove(city);
        try {
            tenants.runAs(city, () -> {
                while (computeSome()) {
                    LOG.debug("meanings computed: tenant={}", city);
                }
            });
        } catch (RuntimeException failed) {
            LOG.warn(
                    "meanings not computed: tenant={} cause={}",
                    city,
                    failed.getClass().getSimpleName());
        }
    }

    /** Says whether there was anything to do; an article that is gone meanwhile no longer wants anything. */
    private boolean computeSome() {
        List<KnowledgeDocument> articles = transaction.execute(status -> wanted());
        articles.forEach(this::compute);
        return !articles.isEmpty();
    }

    private List<KnowledgeDocument> wanted() {
        List<UUID> ids = vectors.wanted(SOME);
        List<KnowledgeDocument> articles =
                feed.of(ids).stream().map(KnowledgeDocument::of).toList();
        Set<UUID> gone = new HashSet<>(ids);
        gone.removeAll(articles.stream().map(KnowledgeDocument::id).collect(Collectors.toSet()));
        vectors.forget(gone);
        articles.forEach(vectors::want);
        return articles;
    }

    private void compute(KnowledgeDocument article) {
        List<float[]> computed =
                Pieces.of(article.text()).stream().map(embeddings::of).toList();
        transaction.executeWithoutResult(status -> {
            if (vectors.keep(article, computed)) {
                outbox.put("search.article", List.of(article.id()));
            }
        });
    }

    @PreDestroy
    void stop() {
        computer.shutdownNow();
    }
}
