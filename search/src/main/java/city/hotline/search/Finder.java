package city.hotline.search;

import java.util.List;

/**
 * One engine that finds, for the tenant of the present work. There are two of them, held to one suite of contract tests.
 * Each throws whatever it likes when it cannot answer; the door turns to the other one.
 */
public interface Finder {
    /** All three in one round trip. */
    Answers answers(Sought sought);

    Found<KnowledgeHit> knowledge(Sought sought);

    /** What {@link #knowledge} would put in order, all of it; nothing where the order is not learnt. */
    default List<Candidate> candidates(Sought sought) {
        return List.of();
    }

    Found<ItemHit> items(Sought sought);

    Found<CaseHit> cases(Sought sought);

    /** Returns when the engine could answer now, and throws when it could not. It is asked outside of any tenant's work. */
    default void probe() {}
}
