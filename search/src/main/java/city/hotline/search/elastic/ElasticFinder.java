package city.hotline.search.elastic;

import city.hotline.search.Answers;
import city.hotline.search.Candidate;
import city.hotline.search.CaseHit;
import city.hotline.search.Finder;
import city.hotline.search.Found;
import city.hotline.search.ItemHit;
import city.hotline.search.KnowledgeHit;
import city.hotline.search.Sought;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import java.util.List;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Finds by Elasticsearch: all that is asked at once goes in one request, to aliases of the present city alone. */
@Component
@Conditional(EngineNamed.class)
class ElasticFinder implements Finder {
    private static final int NOT_FOUND = 404;

    private final Elastic elastic;
    private final IndexNames names;
    private final KnowledgePart knowledge;
    private final ItemPart items;
    private final CasePart cases;

    ElasticFinder(Elastic elastic, IndexNames names, KnowledgePart knowledge, ItemPart items, CasePart cases) {
        this.elastic = elastic;
        this.names = names;
        this.knowledge = knowledge;
        this.items = items;
        this.cases = cases;
    }

    @Override
    public Answers answers(Sought sought) {
        Typed typed = typed(sought);
        if (typed.isEmpty()) {
            return new Answers(knowledge.nothing(), items.nothing(), cases.nothing());
        }
        List<ResponseBody<JsonNode>> answers = ask(sought, typed, parts(sought));
        return new Answers(
                knowledge.found(sought, answers.get(0)),
                items.found(sought, answers.get(1)),
                sought.viewer().cases() ? cases.found(sought, answers.get(2)) : cases.nothing());
    }

    @Override
    public Found<KnowledgeHit> knowledge(Sought sought) {
        return one(sought, knowledge);
    }

    @Override
    public List<Candidate> candidates(Sought sought) {
        Typed typed = typed(sought);
        return typed.isEmpty()
                ? List.of()
                : KnowledgePart.candidates(
                        ask(sought, typed, List.of(knowledge)).getFirst());
    }

    @Override
    public Found<ItemHit> items(Sought sought) {
        return one(sought, items);
    }

    @Override
    public Found<CaseHit> cases(Sought sought) {
        return sought.viewer().cases() ? one(sought, cases) : cases.nothing();
    }

    /** Ready when every index that there is can be asked. */
    @Override
    public void probe() {
        HealthStatus health =
                Elastic.send(() -> elastic.asking().cluster().health()).status();
        if (health == HealthStatus.Red || health == HealthStatus.Unavailable) {
            throw new EngineTrouble("the search engine is " + health.jsonValue(), null);
        }
    }

    /** What {@link #answers} sends for a question that is not empty. */
    MsearchRequest request(Sought sought) {
        return request(sought, typed(sought), parts(sought));
    }

    /** What {@link #cases} sends for a question that is not empty. */
    MsearchRequest caseRequest(Sought sought) {
        return request(sought, typed(sought), List.of(cases));
    }

    private List<Part<?>> parts(Sought sought) {
        return sought.viewer().cases() ? List.of(knowledge, items, cases) : List.of(knowledge, items);
    }

    private <H> Found<H> one(Sought sought, Part<H> part) {
        Typed typed = typed(sought);
        return typed.isEmpty()
                ? part.nothing()
                : part.found(sought, ask(sought, typed, List.of(part)).getFirst());
    }

    private MsearchRequest request(Sought sought, Typed typed, List<Part<?>> parts) {
        List<RequestItem> searches = parts.stream()
                .map(part -> RequestItem.of(item -> item.header(header -> header.index(
                                        names.serving(part.kind()).toString())
                                .allowPartialSearchResults(false))
                        .body(part.query(sought, typed))))
                .toList();
        return MsearchRequest.of(search -> search.searches(searches).includeNamedQueriesScore(true));
    }

    private List<ResponseBody<JsonNode>> ask(Sought sought, Typed typed, List<Part<?>> parts) {
        MsearchRequest request = request(sought, typed, parts);
        List<MultiSearchResponseItem<JsonNode>> answers = Elastic.send(
                        () -> elastic.asking().msearch(request, JsonNode.class))
                .responses();
        for (int at = 0; at < parts.size(); at++) {
            refuseFailure(parts.get(at).kind(), answers.get(at));
        }
        return answers.stream()
                .<ResponseBody<JsonNode>>map(MultiSearchResponseItem::result)
                .toList();
    }

    private static void refuseFailure(IndexKind kind, MultiSearchResponseItem<JsonNode> answer) {
        if (answer.isFailure()) {
            if (answer.failure().status() == NOT_FOUND) {
                throw new IndexMissing(kind);
            }
            throw new EngineTrouble(
                    "the search engine refused a question: "
                            + answer.failure().error().type(),
                    null);
        }
        if (answer.result().timedOut()) {
            throw new EngineTrouble("the search engine gave up a question", null);
        }
    }

    private static Typed typed(Sought sought) {
        return Typed.of(sought.question().text());
    }
}
