package city.hotline.search;

import city.hotline.tenancy.Tenants;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the engine first and the database where it does not answer. */
@Service
class SearchDoor implements Search {
    private static final String READ = "hasAnyAuthority('READ_KNOWLEDGE', 'READ_PUBLIC_KNOWLEDGE')";
    private static final Logger LOG = LoggerFactory.getLogger(SearchDoor.class);

    private final Soughts soughts;
    private final GuardedEngine engine;
    private final Finder database;
    private final EngineHealth health;
    private final Tenants tenants;
    private final TransactionTemplate limited;

    SearchDoor(
            Soughts soughts,
            GuardedEngine engine,
            @Qualifier(SearchConfiguration.DATABASE) Finder database,
            EngineHealth health,
            PlatformTransactionManager transactions,
            DoorProperties properties,
            Tenants tenants) {
        this.soughts = soughts;
        this.engine = engine;
        this.database = database;
        this.health = health;
        this.tenants = tenants;
        this.limited = new TransactionTemplate(transactions);
        this.limited.setReadOnly(true);
        this.limited.setTimeout((int) properties.database().toSeconds());
    }

    @Override
    @PreAuthorize(READ)
    public Answers answers(Question question, int limit) {
        return ask(question, limit, Finder::answers, new Answers(nothing(), nothing(), nothing()));
    }

    @Override
    @PreAuthorize(READ)
    public Found<KnowledgeHit> knowledge(Question question, int limit) {
        return ask(question, limit, Finder::knowledge, nothing());
    }

    @Override
    @PreAuthorize(READ)
    public Found<ItemHit> items(Question question, int limit) {
        return ask(question, limit, Finder::items, nothing());
    }

    @Override
    @PreAuthorize(READ)
    public Found<CaseHit> cases(Question question, int limit) {
        return ask(question, limit, Finder::cases, nothing());
    }

    @Override
    public boolean degraded() {
        return health.degraded();
    }

    private <A> A ask(Question question, int limit, BiFunction<Finder, Sought, A> how, A nothing) {
        if (question.text().isBlank()) {
            return nothing;
        }
        Sought sought = soughts.of(question, limit);
        return engine.ask(finder -> how.apply(finder, sought))
                .orElseGet(() -> instead(() -> how.apply(database, sought), nothing));
    }

    /** A database that does not answer in time either finds nothing: the call goes on. */
    private <A> A instead(Supplier<A> answer, A nothing) {
        try {
            return limited.execute(status -> answer.get());
        } catch (QueryTimeoutException | TransactionTimedOutException late) {
            LOG.warn(
                    "search not answered: the database took too long, tenant={}",
                    tenants.current().id());
            return nothing;
        }
    }

    private <H> Found<H> nothing() {
        return new Found<>(List.of(), 0, health.degraded());
    }
}
