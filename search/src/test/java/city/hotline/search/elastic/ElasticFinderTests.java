package city.hotline.search.elastic;

import city.hotline.cases.SearchableCase;
import city.hotline.knowledge.SearchableArticle;
import city.hotline.search.Finder;
import city.hotline.search.FinderContract;
import city.hotline.tenancy.TenantId;
import org.springframework.beans.factory.annotation.Autowired;

@ElasticTest
class ElasticFinderTests extends FinderContract {
    @Autowired
    private Desk desk;

    @Autowired
    private ElasticFinder finder;

    @Override
    protected Finder finder() {
        return finder;
    }

    @Override
    protected void clear(TenantId city) {
        desk.clear(city);
    }

    @Override
    protected void put(TenantId city, SearchableArticle article) {
        desk.put(city, article);
    }

    @Override
    protected void index(TenantId city, SearchableArticle published) {
        desk.put(city, published);
    }

    /** What a line seals is never given to the index (CaseFeedTests), so it is not put on the shelf either. */
    @Override
    protected void put(TenantId city, SearchableCase subject) {
        if (!subject.line().equals("counselling")) {
            desk.put(city, subject);
        }
    }

    @Override
    protected void putItems(TenantId city) {
        if (desk.items(city, "服务").total() == 0) {
            desk.rebuild(city, IndexKind.ITEMS);
        }
    }
}
