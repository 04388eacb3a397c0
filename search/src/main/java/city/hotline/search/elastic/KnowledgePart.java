package city.hotline.search.elastic;

import city.hotline.departments.DepartmentId;
import city.hotline.knowledge.ArticleId;
import city.hotline.search.Candidate;
import city.hotline.search.Found;
import city.hotline.search.Fragment;
import city.hotline.search.KnowledgeHit;
import city.hotline.search.KnowledgeRanking;
import city.hotline.search.Question;
import city.hotline.search.Signal;
import city.hotline.search.Sought;
import city.hotline.search.Viewer;
import city.hotline.search.WhyFound;
import co.elastic.clients.elasticsearch._types.KnnSearch;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import co.elastic.clients.json.JsonData;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Articles: by words, title, sound, the city's other words and meaning, in one query. Who may read it, where and when it
 * holds are filters inside, of the words and of the vectors alike. What comes back is ranked by {@link KnowledgeRanking}.
 */
@Component
@Conditional(EngineNamed.class)
class KnowledgePart implements Part<KnowledgeHit> {
    private static final int CANDIDATES = 100;
    private static final int NEAREST = 100;
    private static final int LOOKED_AT = 200;
    /** Weighs the nearness of meaning against BM25 when candidates are cut off; the order is made by the ranking. */
    private static final float NEARNESS = 20;
    /** Below this cosine the model finds nearly everything near. */
    private static final double NEAR = 0.5;
    /** From here on it is said to mean the same. */
    private static final double MEANS_THE_SAME = 0.65;

    private static final String[] WORDS = {"title^3", "keywords^2", "titleEn", "body"};
    private static final String[] SINGLE = {"title.single^3", "keywords.single^2", "body.single"};

    private final QuestionVectors vectors;
    private final KnowledgeRanking ranking;

    KnowledgePart(QuestionVectors vectors, KnowledgeRanking ranking) {
        this.vectors = vectors;
        this.ranking = ranking;
    }

    @Override
    public IndexKind kind() {
        return IndexKind.KNOWLEDGE;
    }

    @Override
    public SearchRequestBody query(Sought sought, Typed typed) {
        List<Query> filters = filters(sought);
        List<Float> vector = typed.isChatter() ? null : vectors.of(typed.text());
        return SearchRequestBody.of(search -> {
            if (vector != null) {
                search.knn(nearest(vector, filters));
            }
            return search.query(query -> query.bool(bool -> bool.filter(filters)
                            .must(must -> must.bool(
                                    any -> any.should(ways(sought, typed)).minimumShouldMatch("1")))
                            .should(belonging(sought.question()))))
                    .size(CANDIDATES)
                    .trackTotalHits(Part.counting())
                    .source(source -> source.filter(filter -> filter.excludes("pieces", "checksum")))
                    .highlight(Marks.in("title", "body"));
        });
    }

    private static List<Query> ways(Sought sought, Typed typed) {
        List<Query> ways = new ArrayList<>(Queries.named(typed));
        ways.add(Queries.words(Names.WORDS, typed.content(), typed.isSingle() ? SINGLE : WORDS));
        ways.add(Queries.match(Names.TITLE, typed.isSingle() ? "title.single" : "title", typed.content(), 1));
        ways.addAll(Queries.sounds(typed));
        if (!sought.alternatives().isEmpty()) {
            ways.add(Queries.synonyms(sought.alternatives(), "title^3", "keywords^2", "body"));
        }
        return ways;
    }

    private static List<Query> belonging(Question question) {
        return question.item() == null ? List.of() : Queries.belonging(question.item(), "items", "groups");
    }

    private static List<Query> filters(Sought sought) {
        List<Query> filters = new ArrayList<>();
        filters.add(readable(sought.viewer()));
        filters.add(Query.of(query -> query.range(range ->
                range.date(date -> date.field("validFrom").lte(sought.today().toString())))));
        filters.add(Query.of(query -> query.range(range ->
                range.date(date -> date.field("validUntil").gte(sought.today().toString())))));
        if (!sought.question().area().isEmpty()) {
            filters.add(Queries.oneOf(
                    "areas", List.of(KnowledgeDocument.ANY, sought.question().area())));
        }
        filters.add(lines(sought.question().line()));
        return filters;
    }

    private static Query readable(Viewer viewer) {
        Query readers = Queries.oneOf(
                "readers", viewer.readers().stream().map(Enum::name).toList());
        DepartmentId own = viewer.department();
        return own == null
                ? readers
                : Query.of(query ->
                        query.bool(any -> any.should(readers, Queries.oneOf("department", List.of(own.toString())))
                                .minimumShouldMatch("1")));
    }

    /** An article of one line is for that line; asked by none in particular, only what is for all is given. */
    private static Query lines(String line) {
        return Queries.oneOf(
                "lines", line.isEmpty() ? List.of(KnowledgeDocument.ANY) : List.of(KnowledgeDocument.ANY, line));
    }

    private static KnnSearch nearest(List<Float> vector, List<Query> filters) {
        return KnnSearch.of(knn -> knn.field("pieces.vector")
                .queryVector(vector)
                .k(NEAREST)
                .numCandidates(LOOKED_AT)
                .similarity((float) NEAR)
                .boost(NEARNESS)
                .filter(filters)
                .innerHits(inner -> inner.size(1).source(source -> source.fetch(false))));
    }

    @Override
    public Found<KnowledgeHit> found(Sought sought, ResponseBody<JsonNode> answer) {
        List<KnowledgeHit> ranked = ranking.rank(sought.question(), candidates(answer));
        return new Found<>(ranked.subList(0, Math.min(sought.limit(), ranked.size())), Part.total(answer), false);
    }

    static List<Candidate> candidates(ResponseBody<JsonNode> answer) {
        return answer.hits().hits().stream().map(KnowledgePart::candidate).toList();
    }

    private static Candidate candidate(Hit<JsonNode> hit) {
        KnowledgeDocument article = Part.read(hit, KnowledgeDocument.class);
        Map<Signal, Double> signals = signals(hit);
        KnowledgeHit found = new KnowledgeHit(
                new ArticleId(article.id()),
                Marks.of(hit.highlight(), "title", article.title()),
                snippet(hit, article),
                article.readers(),
                article.shown().owner(),
                article.shown().validUntil(),
                why(hit.matchedQueries(), signals),
                Objects.requireNonNullElse(hit.score(), 0.0));
        return new Candidate(found, signals, article.text());
    }

    private static Map<Signal, Double> signals(Hit<JsonNode> hit) {
        Map<String, Double> by = hit.matchedQueries();
        Map<Signal, Double> signals = new EnumMap<>(Signal.class);
        signals.put(Signal.WORDS, by.getOrDefault(Names.WORDS, 0.0));
        signals.put(Signal.TITLE, by.getOrDefault(Names.TITLE, 0.0));
        signals.put(Signal.PINYIN, sound(by));
        signals.put(Signal.SYNONYM, by.getOrDefault(Names.SYNONYM, 0.0));
        signals.put(Signal.MEANING, cosine(hit));
        signals.put(Signal.ITEM, by.containsKey(Names.ITEM) ? 1 : by.containsKey(Names.GROUP) ? 0.5 : 0);
        return signals;
    }

    private static double sound(Map<String, Double> by) {
        return Stream.of(Names.PINYIN, Names.SLIP, Names.INITIALS)
                .mapToDouble(name -> by.getOrDefault(name, 0.0))
                .max()
                .orElse(0);
    }

    /** The engine gives half of one more than the cosine, weighted. */
    private static double cosine(Hit<JsonNode> hit) {
        return nearestPiece(hit)
                .map(piece -> 2 * Objects.requireNonNullElse(piece.score(), 0.0) / NEARNESS - 1)
                .orElse(0.0);
    }

    private static Optional<Hit<JsonData>> nearestPiece(Hit<JsonNode> hit) {
        return Optional.ofNullable(hit.innerHits().get("pieces"))
                .flatMap(pieces -> pieces.hits().hits().stream().findFirst());
    }

    /** What of the body was looked for; else what is nearest by meaning; else its beginning. */
    private static List<Fragment> snippet(Hit<JsonNode> hit, KnowledgeDocument article) {
        String near = nearestPiece(hit)
                .map(Hit::nested)
                .map(place -> piece(article, place.offset()))
                .orElse(article.body());
        return Marks.of(hit.highlight(), "body", Marks.shortened(near));
    }

    private static String piece(KnowledgeDocument article, int number) {
        List<String> pieces = Pieces.of(article.text());
        String piece = number < pieces.size() ? pieces.get(number) : article.body();
        return number == 0 && piece.length() > article.title().length()
                ? piece.substring(article.title().length())
                : piece;
    }

    private static Set<WhyFound> why(Map<String, Double> by, Map<Signal, Double> signals) {
        Set<WhyFound> why = EnumSet.noneOf(WhyFound.class);
        Reasons.of(by).forEach(why::add);
        if (signals.getOrDefault(Signal.MEANING, 0.0) >= MEANS_THE_SAME) {
            why.add(WhyFound.MEANING);
        }
        return why;
    }
}
