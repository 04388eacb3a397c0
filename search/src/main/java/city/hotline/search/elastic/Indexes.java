package city.hotline.search.elastic;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch._types.Time;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Makes, switches and drops the indexes of the present city. Everything here may be done twice, and by two at once. */
@Component
@Conditional(EngineNamed.class)
class Indexes {
    private static final int NOT_FOUND = 404;

    private final Elastic elastic;
    private final IndexNames names;
    private final SearchProperties properties;

    Indexes(Elastic elastic, IndexNames names, SearchProperties properties) {
        this.elastic = elastic;
        this.names = names;
        this.properties = properties;
    }

    /** The index that is asked now; empty before the first one. */
    Optional<IndexName> serving(IndexKind kind) {
        return behind(kind, names.serving(kind));
    }

    /** The index that is being filled. */
    Optional<IndexName> filling(IndexKind kind) {
        return behind(kind, names.filling(kind));
    }

    /** Makes an index for filling, without copies and not yet searched; one that is there already stays as it is. */
    void create(IndexKind kind, IndexName index) {
        String definition = definition(kind);
        try {
            Elastic.send(() -> elastic.writing()
                    .indices()
                    .create(create -> create.index(index.toString())
                            .withJson(new StringReader(definition))
                            .aliases(names.filling(kind).toString(), alias -> alias)));
        } catch (ElasticsearchException refused) {
            if (!"resource_already_exists_exception".equals(refused.error().type())) {
                throw refused;
            }
        }
    }

    /** Makes a filled index ready to be asked: visible, refreshed and with its copies. */
    void ready(IndexName index) {
        Elastic.send(() -> elastic.writing()
                .indices()
                .putSettings(put -> put.index(index.toString())
                        .settings(settings -> settings.numberOfReplicas(Integer.toString(properties.replicas()))
                                .refreshInterval(Time.of(
                                        time -> time.time(properties.refresh().toMillis() + "ms"))))));
        refresh(index);
        Elastic.send(() -> elastic.writing()
                .cluster()
                .health(health -> health.index(index.toString())
                        .waitForStatus(HealthStatus.Yellow)
                        .timeout(Time.of(time -> time.time("20s")))));
    }

    /** What was written up to now can be found from now on. */
    void refresh(IndexName index) {
        Elastic.send(() -> elastic.writing().indices().refresh(refresh -> refresh.index(index.toString())));
    }

    /** Lets {@code next} serve from one moment to the next: no question sees both or neither. */
    void serve(IndexKind kind, IndexName next) {
        Optional<IndexName> before = serving(kind).filter(index -> !index.equals(next));
        Elastic.send(() -> elastic.writing().indices().updateAliases(update -> {
            before.ifPresent(old -> update.actions(action -> action.remove(remove ->
                    remove.index(old.toString()).alias(names.serving(kind).toString()))));
            return update.actions(action -> action.add(add ->
                            add.index(next.toString()).alias(names.serving(kind).toString())))
                    .actions(action -> action.remove(remove -> remove.index(next.toString())
                            .alias(names.filling(kind).toString())
                            .mustExist(false)));
        }));
    }

    /** Drops every index of this kind but these. */
    void dropAllBut(IndexKind kind, Set<IndexName> kept) {
        List<IndexName> dropped =
                all(kind).stream().filter(index -> !kept.contains(index)).toList();
        for (IndexName index : dropped) {
            Elastic.send(() -> elastic.writing()
                    .indices()
                    .delete(delete -> delete.index(index.toString()).ignoreUnavailable(true)));
        }
    }

    private Set<IndexName> all(IndexKind kind) {
        return Elastic.send(() -> elastic.writing()
                        .indices()
                        .getAlias(get -> get.index(names.all(kind).toString())))
                .aliases()
                .keySet()
                .stream()
                .map(name -> names.known(kind, name))
                .collect(Collectors.toSet());
    }

    private Optional<IndexName> behind(IndexKind kind, IndexName alias) {
        try {
            return Elastic.send(() -> elastic.writing().indices().getAlias(get -> get.name(alias.toString())))
                    .aliases()
                    .keySet()
                    .stream()
                    .map(name -> names.known(kind, name))
                    .findFirst();
        } catch (ElasticsearchException refused) {
            if (refused.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** Without copies and without refreshing until it is filled; deletions are remembered longer than anything is late. */
    private static String definition(IndexKind kind) {
        return """
                {
                  "settings": {
                    "number_of_shards": 1,
                    "number_of_replicas": 0,
                    "refresh_interval": "-1",
                    "gc_deletes": "1h",
                    "max_ngram_diff": 6,
                    "analysis": %s
                  },
                  "mappings": %s
                }
                """.formatted(IndexKind.analysis(), kind.mappings());
    }
}
