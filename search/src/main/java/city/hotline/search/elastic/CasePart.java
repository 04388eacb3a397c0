package city.hotline.search.elastic;

import city.hotline.cases.CaseId;
import city.hotline.search.CaseHit;
import city.hotline.search.Found;
import city.hotline.search.Fragment;
import city.hotline.search.Question;
import city.hotline.search.Sought;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Cases: by words, address and number. What must not be found was never written to the index. */
@Component
@Conditional(EngineNamed.class)
class CasePart implements Part<CaseHit> {
    private static final String[] WORDS = {"title^3", "description", "address"};
    private static final String[] SINGLE = {"title.single"};
    private static final int LONGEST_NUMBER = 30;

    @Override
    public IndexKind kind() {
        return IndexKind.CASES;
    }

    @Override
    public SearchRequestBody query(Sought sought, Typed typed) {
        return SearchRequestBody.of(search -> search.query(query -> query.bool(bool -> bool.must(must ->
                                must.bool(any -> any.should(ways(sought, typed)).minimumShouldMatch("1")))
                        .should(belonging(sought.question()))))
                .size(sought.limit())
                .trackTotalHits(Part.counting())
                .source(source -> source.filter(filter -> filter.excludes("checksum")))
                .highlight(Marks.in("title", "description", "address")));
    }

    private static List<Query> ways(Sought sought, Typed typed) {
        List<Query> ways = new ArrayList<>();
        ways.add(Queries.words(Names.WORDS, typed.content(), typed.isSingle() ? SINGLE : WORDS));
        String number = typed.text().strip().toLowerCase(Locale.ROOT);
        if (number.length() <= LONGEST_NUMBER) {
            ways.add(Queries.same(Names.EXACT, "number", number, 50));
            ways.add(Queries.same(Names.NUMBER, "number.beginnings", number, 20));
        }
        if (!sought.alternatives().isEmpty()) {
            ways.add(Queries.synonyms(sought.alternatives(), "title^3", "description"));
        }
        return ways;
    }

    private static List<Query> belonging(Question question) {
        return question.item() == null ? List.of() : Queries.belonging(question.item(), "item", "group");
    }

    @Override
    public Found<CaseHit> found(Sought sought, ResponseBody<JsonNode> answer) {
        return new Found<>(answer.hits().hits().stream().map(CasePart::hit).toList(), Part.total(answer), false);
    }

    private static CaseHit hit(Hit<JsonNode> hit) {
        CaseDocument found = Part.read(hit, CaseDocument.class);
        CaseDocument.Shown shown = found.shown();
        return new CaseHit(
                new CaseId(found.id()),
                shown.number(),
                Marks.of(hit.highlight(), "title", found.title()),
                snippet(hit, found),
                found.item(),
                shown.state(),
                shown.handler(),
                Marks.shortened(shown.outcome()),
                found.registeredAt(),
                shown.closedAt(),
                Reasons.of(hit.matchedQueries()),
                Objects.requireNonNullElse(hit.score(), 0.0));
    }

    private static List<Fragment> snippet(Hit<JsonNode> hit, CaseDocument found) {
        boolean byAddress =
                !hit.highlight().containsKey("description") && hit.highlight().containsKey("address");
        return byAddress
                ? Marks.of(hit.highlight(), "address", found.address())
                : Marks.of(hit.highlight(), "description", Marks.shortened(found.description()));
    }
}
