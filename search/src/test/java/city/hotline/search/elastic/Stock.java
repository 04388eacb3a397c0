package city.hotline.search.elastic;

import city.hotline.cases.CaseFeed;
import city.hotline.cases.SearchableCase;
import city.hotline.knowledge.KnowledgeFeed;
import city.hotline.knowledge.SearchableArticle;
import city.hotline.learning.Embeddings;
import city.hotline.outbox.Outbox;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Articles and cases of each city as a test puts them there, and the word that was left about them. */
@TestConfiguration(proxyBeanMethods = false)
class Stock {
    private final Map<TenantId, Shelved<SearchableArticle>> articles = new ConcurrentHashMap<>();
    private final Map<TenantId, Shelved<SearchableCase>> cases = new ConcurrentHashMap<>();
    private final Map<String, List<UUID>> words = new ConcurrentHashMap<>();

    Shelved<SearchableArticle> articles(TenantId city) {
        return articles.computeIfAbsent(
                city, any -> new Shelved<>(article -> article.id().value()));
    }

    Shelved<SearchableCase> cases(TenantId city) {
        return cases.computeIfAbsent(city, any -> new Shelved<>(SearchableCase::id));
    }

    /** Subjects for which word was left under this topic in this city, and forgets them. */
    List<UUID> wordLeft(TenantId city, String topic) {
        List<UUID> left = words.remove(city + topic);
        return left == null ? List.of() : left;
    }

    @Bean
    @Primary
    KnowledgeFeed stockOfArticles(Tenants tenants) {
        return new KnowledgeFeed() {
            @Override
            public List<SearchableArticle> of(Collection<UUID> ids) {
                return articles(tenants.current().id()).of(ids);
            }

            @Override
            public List<SearchableArticle> after(@Nullable UUID last, int limit) {
                return articles(tenants.current().id()).after(last, limit);
            }
        };
    }

    @Bean
    @Primary
    CaseFeed stockOfCases(Tenants tenants) {
        return new CaseFeed() {
            @Override
            public List<SearchableCase> of(Collection<UUID> ids) {
                return cases(tenants.current().id()).of(ids);
            }

            @Override
            public List<SearchableCase> after(@Nullable UUID last, int limit) {
                return cases(tenants.current().id()).after(last, limit);
            }
        };
    }

    @Bean
    @Primary
    Outbox wordLeft(Tenants tenants) {
        return (topic, subjects) -> words.computeIfAbsent(tenants.current().id() + topic, any -> new ArrayList<>())
                .addAll(subjects);
    }

    @Bean
    @Primary
    Embeddings conceptsAsMeanings() {
        return new Concepts();
    }

    /** One city's things of one kind, in the order of their ids. */
    static final class Shelved<T> {
        private final Map<UUID, T> things = new ConcurrentSkipListMap<>(Comparator.comparing(UUID::toString));
        private final Function<T, UUID> id;
        private volatile Runnable beforeNextPage = () -> {};

        Shelved(Function<T, UUID> id) {
            this.id = id;
        }

        void put(T thing) {
            things.put(id.apply(thing), thing);
        }

        void remove(UUID gone) {
            things.remove(gone);
        }

        /** Gives the ids of what stood there. */
        List<UUID> clear() {
            List<UUID> gone = List.copyOf(things.keySet());
            things.clear();
            return gone;
        }

        /** Runs once, when the next page is about to be read. */
        void beforeNextPage(Runnable work) {
            beforeNextPage = work;
        }

        private List<T> of(Collection<UUID> ids) {
            return things.values().stream()
                    .filter(thing -> ids.contains(id.apply(thing)))
                    .toList();
        }

        private List<T> after(@Nullable UUID last, int limit) {
            Runnable work = beforeNextPage;
            beforeNextPage = () -> {};
            work.run();
            return things.values().stream()
                    .filter(thing -> last == null || id.apply(thing).toString().compareTo(last.toString()) > 0)
                    .limit(limit)
                    .toList();
        }
    }
}
