package city.hotline.command.evaluate;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.access.SystemOperator;
import city.hotline.command.Say;
import city.hotline.command.bench.BenchInstallation;
import city.hotline.knowledge.ArchivedArticle;
import city.hotline.knowledge.ArticleContent;
import city.hotline.knowledge.ArticleId;
import city.hotline.knowledge.ArticleState;
import city.hotline.knowledge.KnowledgeArchive;
import city.hotline.knowledge.KnowledgeFeed;
import city.hotline.knowledge.SearchableArticle;
import city.hotline.search.Choices;
import city.hotline.search.Found;
import city.hotline.search.IndexBacklog;
import city.hotline.search.KnowledgeHit;
import city.hotline.search.Question;
import city.hotline.search.RankingLessons;
import city.hotline.search.Search;
import city.hotline.tenancy.ControlPlane;
import city.hotline.tenancy.NewTenant;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.TenantState;
import city.hotline.tenancy.Tenants;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVRecord;
import org.springframework.transaction.support.TransactionTemplate;

/** A city that knows nothing but what is given to it, through the product's own doors. */
final class SearchTrial {
    private static final TenantId CITY = new TenantId("trial");
    private static final int SHOWN = 10;
    private static final int BATCH = 200;
    private static final long PAUSE_NANOS = 500_000_000L;

    private final BenchInstallation installation;
    private final Map<String, ArticleId> articles = new HashMap<>();
    private double took;

    SearchTrial(BenchInstallation installation) {
        this.installation = installation;
        ControlPlane plane = installation.bean(ControlPlane.class);
        plane.create(new NewTenant(CITY, TenantKind.CITY, "量测", "Trial", "TR", "#0b6bcb", ""));
        plane.enter(CITY, TenantState.LIVE);
    }

    /** Publishes the corpus and waits until all of it can be found, by words and by meaning. */
    void publish(List<CSVRecord> corpus) {
        KnowledgeArchive archive = installation.bean(KnowledgeArchive.class);
        for (int from = 0; from < corpus.size(); from += BATCH) {
            List<ArchivedArticle> batch = corpus.subList(from, Math.min(corpus.size(), from + BATCH)).stream()
                    .map(SearchTrial::article)
                    .toList();
            as(Role.SUPERVISOR, () -> archive.add("evaluate", null, batch, ArticleState.PUBLISHED));
        }
        as(Role.SUPERVISOR, this::readIds).forEach(article -> articles.put(article.title(), article.id()));
        awaitIndexes();
    }

    /** Every row is a question and the answer that an operator chose for it. */
    void learn(List<CSVRecord> chosen) {
        Choices choices = installation.bean(Choices.class);
        as(Role.OPERATOR, () -> {
            for (CSVRecord row : chosen) {
                ArticleId answer = articles.get(row.get("relevant_doc_id"));
                if (answer != null) {
                    choices.used(Question.of(row.get("title")), answer);
                }
            }
            installation.bean(RankingLessons.class).learn();
            return chosen;
        });
    }

    /** From 1 on; 0 when the answer is not among the first ten. */
    int placeOf(String answer, String question) {
        Search search = installation.bean(Search.class);
        long began = System.nanoTime();
        Found<KnowledgeHit> found = as(Role.OPERATOR, () -> search.knowledge(Question.of(question), SHOWN));
        took = (System.nanoTime() - began) / 1e6;
        return 1 + found.hits().stream().map(KnowledgeHit::id).toList().indexOf(articles.get(answer));
    }

    /** How long the last question took. */
    double tookMillis() {
        return took;
    }

    /** The texts have no titles; what stands in their place says nothing about them. */
    private static ArchivedArticle article(CSVRecord row) {
        return new ArchivedArticle(row.get("doc_id"), ArticleContent.of(row.get("doc_id"), row.get("text")));
    }

    private List<SearchableArticle> readIds() {
        return installation
                .bean(TransactionTemplate.class)
                .execute(status -> installation.bean(KnowledgeFeed.class).after(null, Integer.MAX_VALUE));
    }

    private void awaitIndexes() {
        IndexBacklog backlog = installation.bean(IndexBacklog.class);
        long waiting = as(Role.OPERATOR, backlog::waiting);
        for (long told = Long.MAX_VALUE; waiting > 0; waiting = as(Role.OPERATOR, backlog::waiting)) {
            if (waiting < told / 2) {
                told = waiting;
                Say.aside("evaluate.waiting", waiting);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        LockSupport.parkNanos(4 * PAUSE_NANOS);
    }

    private <T> T as(Role role, Supplier<T> work) {
        return installation
                .bean(Tenants.class)
                .runAs(CITY, () -> CurrentOperator.runAs(SystemOperator.of(CITY, "evaluate", role), work));
    }
}
