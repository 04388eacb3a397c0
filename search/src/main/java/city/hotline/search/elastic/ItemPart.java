package city.hotline.search.elastic;

import city.hotline.catalogue.ItemId;
import city.hotline.search.Found;
import city.hotline.search.ItemHit;
import city.hotline.search.Sought;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Service items: by names, what citizens call them, sound, code and the way through the catalogue. */
@Component
@Conditional(EngineNamed.class)
class ItemPart implements Part<ItemHit> {
    private static final String[] WORDS = {"name^3", "synonyms^3", "nameEn^2", "path"};
    private static final String[] SINGLE = {"name.single^3", "synonyms.single^3"};

    @Override
    public IndexKind kind() {
        return IndexKind.ITEMS;
    }

    @Override
    public SearchRequestBody query(Sought sought, Typed typed) {
        return SearchRequestBody.of(search -> search.query(query -> query.bool(bool -> bool.must(must ->
                                must.bool(any -> any.should(ways(sought, typed)).minimumShouldMatch("1")))
                        .should(belonging(sought))))
                .size(sought.limit())
                .trackTotalHits(Part.counting())
                .source(source -> source.filter(filter -> filter.includes(
                        "id", "code", "name", "nameEn", "folded", "synonyms", "path", "pinyin", "initials", "shown")))
                .highlight(Marks.in("name")));
    }

    private static List<Query> ways(Sought sought, Typed typed) {
        List<Query> ways = new ArrayList<>(Queries.named(typed));
        ways.add(Queries.words(Names.WORDS, typed.content(), typed.isSingle() ? SINGLE : WORDS));
        ways.addAll(Queries.sounds(typed));
        if (typed.mayBeName()) {
            ways.add(Queries.same(Names.NUMBER, "code.beginnings", typed.folded(), 10));
        }
        if (!sought.alternatives().isEmpty()) {
            ways.add(Queries.synonyms(sought.alternatives(), "name^3", "synonyms^3"));
        }
        return ways;
    }

    private static List<Query> belonging(Sought sought) {
        String item = sought.question().item();
        return item == null ? List.of() : List.of(Queries.same(Names.ITEM, "code", item, 5));
    }

    @Override
    public Found<ItemHit> found(Sought sought, ResponseBody<JsonNode> answer) {
        return new Found<>(answer.hits().hits().stream().map(ItemPart::hit).toList(), Part.total(answer), false);
    }

    private static ItemHit hit(Hit<JsonNode> hit) {
        ItemDocument item = Part.read(hit, ItemDocument.class);
        return new ItemHit(
                new ItemId(item.id()),
                item.code(),
                item.shown(),
                Marks.of(hit.highlight(), "name", item.name()),
                Reasons.of(hit.matchedQueries()),
                Objects.requireNonNullElse(hit.score(), 0.0));
    }
}
