package city.hotline.search;

/** Everything that the desk shows for what is being typed. */
public record Answers(Found<KnowledgeHit> knowledge, Found<ItemHit> items, Found<CaseHit> cases) {
    public boolean degraded() {
        return knowledge.degraded() || items.degraded() || cases.degraded();
    }
}
