package city.hotline.search.postgres;

import city.hotline.search.Answers;
import city.hotline.search.CaseHit;
import city.hotline.search.Finder;
import city.hotline.search.Found;
import city.hotline.search.ItemHit;
import city.hotline.search.KnowledgeHit;
import city.hotline.search.Sought;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds in the tenant's own tables: what answers while the search engine does not. Whatever it finds is degraded. */
@Component
@Transactional(readOnly = true)
class PostgresFinder implements Finder {
    private final ArticleFinding articles;
    private final ItemFinding items;
    private final CaseFinding cases;
    private final JdbcClient jdbc;

    PostgresFinder(ArticleFinding articles, ItemFinding items, CaseFinding cases, JdbcClient jdbc) {
        this.articles = articles;
        this.items = items;
        this.cases = cases;
        this.jdbc = jdbc;
    }

    @Override
    public Answers answers(Sought sought) {
        return new Answers(knowledge(sought), items(sought), cases(sought));
    }

    @Override
    public Found<KnowledgeHit> knowledge(Sought sought) {
        prepare();
        return articles.find(sought);
    }

    @Override
    public Found<ItemHit> items(Sought sought) {
        prepare();
        return items.find(sought);
    }

    @Override
    public Found<CaseHit> cases(Sought sought) {
        prepare();
        return cases.find(sought);
    }

    /** Compiling a query takes longer here than running it, and a planner that knows no gram's frequency would. */
    private void prepare() {
        jdbc.sql("SET LOCAL jit = off").update();
    }
}
