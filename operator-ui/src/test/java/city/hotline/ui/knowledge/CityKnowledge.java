package city.hotline.ui.knowledge;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.knowledge.ArchivedArticle;
import city.hotline.knowledge.ArticleContent;
import city.hotline.knowledge.ArticleFilter;
import city.hotline.knowledge.ArticleId;
import city.hotline.knowledge.ArticleState;
import city.hotline.knowledge.Knowledge;
import city.hotline.knowledge.KnowledgeArchive;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Operators;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Articles for the tests of screens, published as a city's supervisor brings them along. */
@Component
public class CityKnowledge {
    private final Tenants tenants;
    private final Knowledge knowledge;
    private final KnowledgeArchive archive;

    CityKnowledge(Tenants tenants, Knowledge knowledge, KnowledgeArchive archive) {
        this.tenants = tenants;
        this.knowledge = knowledge;
        this.archive = archive;
    }

    public ArticleId published(TenantId city, ArticleContent content) {
        return added(city, content, ArticleState.PUBLISHED);
    }

    public ArticleId draft(TenantId city, ArticleContent content) {
        return added(city, content, ArticleState.DRAFT);
    }

    public <T> T as(TenantId city, Supplier<T> work) {
        return tenants.runAs(city, () -> CurrentOperator.runAs(Operators.of(city, Role.SUPERVISOR), work));
    }

    private ArticleId added(TenantId city, ArticleContent content, ArticleState state) {
        return as(city, () -> {
            archive.add(
                    "tests", null, List.of(new ArchivedArticle(UUID.randomUUID().toString(), content)), state);
            return knowledge
                    .list(ArticleFilter.all().text(content.title().zh()), null, 1)
                    .items()
                    .getFirst()
                    .id();
        });
    }
}
