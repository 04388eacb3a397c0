package city.hotline.search.elastic;

import city.hotline.search.EngineRequests;
import city.hotline.search.Question;
import city.hotline.search.Soughts;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.NdJsonpSerializable;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes down what {@link ElasticFinder} would send. */
@Component
class ElasticRequests implements EngineRequests {
    private final ObjectProvider<ElasticFinder> finders;
    private final ObjectProvider<Elastic> engines;
    private final Soughts soughts;
    private final SearchProperties properties;

    ElasticRequests(
            ObjectProvider<ElasticFinder> finders,
            ObjectProvider<Elastic> engines,
            Soughts soughts,
            SearchProperties properties) {
        this.finders = finders;
        this.engines = engines;
        this.soughts = soughts;
        this.properties = properties;
    }

    @Override
    public Optional<EngineRequest> cases(Question question, int limit) {
        return written(finder -> finder.caseRequest(soughts.of(question, limit)));
    }

    @Override
    public Optional<EngineRequest> answers(Question question, int limit) {
        return written(finder -> finder.request(soughts.of(question, limit)));
    }

    private Optional<EngineRequest> written(Function<ElasticFinder, MsearchRequest> request) {
        return finders.stream()
                .findFirst()
                .map(finder -> new EngineRequest(
                        URI.create(properties.url().getFirst() + "/_msearch?include_named_queries_score=true"),
                        lines(request.apply(finder))));
    }

    private String lines(MsearchRequest request) {
        StringBuilder lines = new StringBuilder();
        write(request, engines.getObject().asking()._jsonpMapper(), lines);
        return lines.toString();
    }

    /** Each search is two lines of its own. */
    private static void write(NdJsonpSerializable parts, JsonpMapper mapper, StringBuilder lines) {
        parts._serializables().forEachRemaining(part -> {
            if (part instanceof NdJsonpSerializable more) {
                write(more, mapper, lines);
            } else {
                lines.append(JsonpUtils.toJsonString(part, mapper)).append('\n');
            }
        });
    }
}
