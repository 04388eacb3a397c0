package city.hotline.search.elastic;

import city.hotline.cases.SearchableCase;
import city.hotline.knowledge.Readers;
import city.hotline.knowledge.SearchableArticle;
import city.hotline.outbox.OutboxConsumer;
import city.hotline.outbox.OutboxEntry;
import city.hotline.search.Alternative;
import city.hotline.search.CaseHit;
import city.hotline.search.Found;
import city.hotline.search.ItemHit;
import city.hotline.search.KnowledgeHit;
import city.hotline.search.Question;
import city.hotline.search.Sought;
import city.hotline.search.Viewer;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests do with the engine, in words of the house. */
@TestConfiguration(proxyBeanMethods = false)
class Desk {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final AtomicLong SEQ = new AtomicLong(1000);

    private final Tenants tenants;
    private final TransactionTemplate transaction;
    private final Stock stock;
    private final List<OutboxConsumer> consumers;
    private final ElasticFinder finder;
    private final Indexes indexes;
    private final IndexNames names;
    private final Rebuilds rebuilds;
    private final List<Shelf> shelves;

    Desk(
            Tenants tenants,
            TransactionTemplate transaction,
            Stock stock,
            List<OutboxConsumer> consumers,
            ElasticFinder finder,
            Indexes indexes,
            IndexNames names,
            Rebuilds rebuilds,
            List<Shelf> shelves) {
        this.tenants = tenants;
        this.transaction = transaction;
        this.stock = stock;
        this.consumers = consumers;
        this.finder = finder;
        this.indexes = indexes;
        this.names = names;
        this.rebuilds = rebuilds;
        this.shelves = shelves;
    }

    /** Empties the city's shelves, and its indexes with them. */
    void clear(TenantId city) {
        clear(city, IndexKind.KNOWLEDGE, stock.articles(city));
        clear(city, IndexKind.CASES, stock.cases(city));
        have(city, IndexKind.ITEMS);
    }

    private void clear(TenantId city, IndexKind kind, Stock.Shelved<?> shelved) {
        List<UUID> gone = shelved.clear();
        have(city, kind);
        gone.forEach(id -> deliver(city, shelf(kind).topic(), id));
    }

    private void have(TenantId city, IndexKind kind) {
        if (in(city, () -> indexes.serving(kind)).isEmpty()) {
            rebuild(city, kind);
        }
    }

    void rebuild(TenantId city, IndexKind kind) {
        tenants.runAs(city, () -> rebuilds.rebuild(shelf(kind), written -> {}));
    }

    Shelf shelf(IndexKind kind) {
        return shelves.stream()
                .filter(shelf -> shelf.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** Puts it on the shelf and brings it into the index. */
    void put(TenantId city, SearchableArticle article) {
        stock.articles(city).put(article);
        deliver(city, "search.article", article.id().value());
    }

    void put(TenantId city, SearchableCase found) {
        stock.cases(city).put(found);
        deliver(city, "search.case", found.id());
    }

    Map<Long, String> deliver(TenantId city, String topic, UUID subject) {
        return deliver(city, topic, subject, SEQ.incrementAndGet());
    }

    /** Hands one entry over as the drainer does, and lets everybody see it at once. */
    Map<Long, String> deliver(TenantId city, String topic, UUID subject, long seq) {
        OutboxEntry entry = new OutboxEntry(seq, topic, subject, 0, Instant.parse("2026-11-26T08:00:00Z"));
        OutboxConsumer consumer = consumers.stream()
                .filter(one -> one.topics().contains(topic))
                .findFirst()
                .orElseThrow();
        return tenants.runAs(city, () -> {
            Map<Long, String> refused = transaction.execute(status -> consumer.deliver(List.of(entry)));
            show(topic);
            return refused;
        });
    }

    private void show(String topic) {
        shelves.stream()
                .filter(shelf -> shelf.topic().equals(topic))
                .map(Shelf::kind)
                .filter(kind -> indexes.serving(kind).isPresent())
                .forEach(kind -> indexes.refresh(names.serving(kind)));
    }

    <T> T in(TenantId city, Supplier<T> work) {
        return tenants.runAs(city, work);
    }

    Found<KnowledgeHit> knowledge(TenantId city, String text) {
        return knowledge(city, sought(text));
    }

    Found<KnowledgeHit> knowledge(TenantId city, Sought sought) {
        return in(city, () -> finder.knowledge(sought));
    }

    Found<ItemHit> items(TenantId city, String text) {
        return in(city, () -> finder.items(sought(text)));
    }

    Found<CaseHit> cases(TenantId city, String text) {
        return in(city, () -> finder.cases(sought(text)));
    }

    static Sought sought(String text) {
        return sought(Question.of(text));
    }

    static Sought sought(Question question, Alternative... alternatives) {
        return new Sought(question, List.of(alternatives), new Viewer(Set.of(Readers.values()), true), TODAY, 10);
    }
}
