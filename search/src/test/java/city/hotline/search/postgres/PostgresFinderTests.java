package city.hotline.search.postgres;

import city.hotline.cases.SearchableCase;
import city.hotline.departments.DepartmentId;
import city.hotline.knowledge.SearchableArticle;
import city.hotline.search.Finder;
import city.hotline.search.FinderContract;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class PostgresFinderTests extends FinderContract {
    @Autowired
    @Qualifier("postgresFinder")
    Finder finder;

    @Autowired
    Tenants tenants;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Override
    protected Finder finder() {
        return finder;
    }

    /** Whatever other tests left in the two cities stays, but nobody finds it. */
    @Override
    protected void clear(TenantId city) {
        in(city, () -> {
            jdbc.sql("UPDATE article SET removed_at = now() WHERE removed_at IS NULL")
                    .update();
            jdbc.sql("UPDATE hotline_case SET removed_at = now() WHERE removed_at IS NULL")
                    .update();
        });
    }

    @Override
    protected void put(TenantId city, SearchableArticle article) {
        in(
                city,
                () -> jdbc.sql("""
                        INSERT INTO article (id, standing, work, version, published, title, title_en, body, keywords,
                            readers, owner, items, lines, areas, valid_from, valid_until, attachments, published_at,
                            changed_at, changed_by)
                        VALUES (:id, 'PUBLISHED', 'NONE', 1, 1, :title, :titleEn, :body, :keywords,
                            :readers, :owner, :items, :lines, :areas, :from, :until, '{}', :at, :at, 'test')""")
                        .param("id", article.id().value())
                        .param("title", article.title())
                        .param("titleEn", article.titleEn())
                        .param("body", article.body())
                        .param("keywords", String.join("\n", article.keywords()))
                        .param("readers", article.readers().name())
                        .param(
                                "owner",
                                Optional.ofNullable(article.department())
                                        .map(DepartmentId::value)
                                        .orElse(null),
                                Types.OTHER)
                        .param("items", article.items().toArray(String[]::new))
                        .param("lines", article.lines().toArray(String[]::new))
                        .param("areas", article.areas().toArray(String[]::new))
                        .param("from", article.validFrom(), Types.DATE)
                        .param("until", article.validUntil(), Types.DATE)
                        .param("at", article.publishedAt().atOffset(ZoneOffset.UTC))
                        .update());
    }

    @Override
    protected void index(TenantId city, SearchableArticle published) {
        // It is found where it stands.
    }

    @Override
    protected void put(TenantId city, SearchableCase subject) {
        OffsetDateTime at = subject.registeredAt().atOffset(ZoneOffset.UTC);
        in(
                city,
                () -> jdbc.sql("""
                        INSERT INTO hotline_case (id, number, state, version, channel, registered_by_name, registered_at,
                            title, description, line, first_response_due_at, handling_due_at, next_due_at)
                        VALUES (:id, :number, :state, 0, 'PHONE', '28号', :at, :title, :description, :line, :at, :at, :at)""")
                        .param("id", subject.id())
                        .param("number", subject.number())
                        .param("state", subject.state().name())
                        .param("at", at)
                        .param("title", subject.title())
                        .param("description", subject.description())
                        .param("line", subject.line())
                        .update());
    }

    @Override
    protected void putItems(TenantId city) {
        // They are found where they stand.
    }

    private void in(TenantId city, Runnable work) {
        tenants.runAs(city, () -> transaction.executeWithoutResult(status -> work.run()));
    }
}
