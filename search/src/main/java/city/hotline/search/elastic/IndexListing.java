package city.hotline.search.elastic;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Which documents the serving index has, by id and checksum; no texts travel. */
@Component
@Conditional(EngineNamed.class)
class IndexListing {
    private final Elastic elastic;
    private final IndexNames names;

    IndexListing(Elastic elastic, IndexNames names) {
        this.elastic = elastic;
        this.names = names;
    }

    /** A page in the order of ids, after {@code last}. */
    Map<UUID, String> after(IndexKind kind, @Nullable UUID last, int limit) {
        Query query = last == null
                ? Query.of(all -> all.matchAll(match -> match))
                : Query.of(some ->
                        some.range(range -> range.term(term -> term.field("id").gt(last.toString()))));
        return checksums(kind, query, limit);
    }

    Map<UUID, String> of(IndexKind kind, Collection<UUID> ids) {
        return checksums(
                kind,
                Query.of(some -> some.ids(
                        these -> these.values(ids.stream().map(UUID::toString).toList()))),
                ids.size());
    }

    private Map<UUID, String> checksums(IndexKind kind, Query query, int limit) {
        SearchRequest request =
                SearchRequest.of(search -> search.index(names.serving(kind).toString())
                        .query(query)
                        .sort(sort -> sort.field(field -> field.field("id").order(SortOrder.Asc)))
                        .size(limit)
                        .trackTotalHits(total -> total.enabled(false))
                        .source(source -> source.fetch(false))
                        .docvalueFields(field -> field.field("checksum")));
        List<Hit<Void>> hits = Elastic.send(() -> elastic.writing().search(request, Void.class))
                .hits()
                .hits();
        Map<UUID, String> checksums = new LinkedHashMap<>();
        hits.forEach(hit -> checksums.put(UUID.fromString(String.valueOf(hit.id())), checksum(hit)));
        return checksums;
    }

    private static String checksum(Hit<Void> hit) {
        JsonData values = hit.fields().get("checksum");
        return values == null ? "" : String.valueOf(values.to(List.class).getFirst());
    }
}
