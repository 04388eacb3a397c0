package city.hotline.search;

/**
 * The door to finding. It answers for the tenant and the operator of the present work and never holds up a call: when
 * the search engine does not answer in time the database does, within the same request. Hits, snippets and counts hold nothing
 * that the operator may not open.
 *
 * <p>Limits are 1 to 50; anything else is taken as the nearest of the two. A blank question finds nothing.
 */
public interface Search {
    /** Knowledge, items and cases in one round trip. */
    Answers answers(Question question, int limit);

    Found<KnowledgeHit> knowledge(Question question, int limit);

    Found<ItemHit> items(Question question, int limit);

    Found<CaseHit> cases(Question question, int limit);

    /** Whether the engine answers now, as far as this process has seen. */
    boolean degraded();
}
