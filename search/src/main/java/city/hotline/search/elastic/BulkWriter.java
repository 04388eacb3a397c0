package city.hotline.search.elastic;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Writes many documents at once, always through an alias, so that nothing ever makes an index by itself. */
@Component
@Conditional(EngineNamed.class)
class BulkWriter {
    /** Well below what one request may hold; one document is never split. */
    private static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final int CONFLICT = 409;
    private static final int FAILED = 400;

    private final Elastic elastic;

    BulkWriter(Elastic elastic) {
        this.elastic = elastic;
    }

    /**
     * Writes all of them, some megabytes at a time.
     *
     * @return why, for each that was refused: kinds of errors, never a text of the document
     * @throws IndexMissing when there is no such alias; some may have been written before it went
     * @throws EngineTrouble when the engine cannot take them now
     */
    Map<UUID, String> write(IndexKind kind, IndexName alias, List<Write> writes) {
        Map<UUID, String> refused = new HashMap<>();
        List<Write> some = new ArrayList<>();
        int bytes = 0;
        for (Write write : writes) {
            int size = write.source() == null ? 0 : write.source().json().length;
            if (bytes + size > MOST_BYTES && !some.isEmpty()) {
                send(kind, alias, some, refused);
                some.clear();
                bytes = 0;
            }
            some.add(write);
            bytes += size;
        }
        send(kind, alias, some, refused);
        return refused;
    }

    private void send(IndexKind kind, IndexName alias, List<Write> writes, Map<UUID, String> refused) {
        if (writes.isEmpty()) {
            return;
        }
        BulkRequest request = BulkRequest.of(bulk -> bulk.requireAlias(true)
                .includeSourceOnError(false)
                .operations(
                        writes.stream().map(write -> operation(alias, write)).toList()));
        BulkResponse response = Elastic.send(() -> elastic.writing().bulk(request));
        if (response.errors()) {
            response.items().forEach(item -> judge(kind, item, refused));
        }
    }

    private static void judge(IndexKind kind, BulkResponseItem item, Map<UUID, String> refused) {
        ErrorCause error = item.error();
        if (error == null || item.status() == CONFLICT) {
            return;
        }
        if ("index_not_found_exception".equals(error.type())) {
            throw new IndexMissing(kind);
        }
        if (Elastic.isTrouble(item.status()) || item.status() < FAILED) {
            throw new EngineTrouble("the search engine took no document: " + error.type(), null);
        }
        refused.put(UUID.fromString(String.valueOf(item.id())), reason(error));
    }

    /** What is said beside the kind of an error may quote the document. */
    private static String reason(ErrorCause error) {
        ErrorCause cause = error.causedBy();
        return cause == null ? String.valueOf(error.type()) : error.type() + ": " + cause.type();
    }

    private static BulkOperation operation(IndexName alias, Write write) {
        Source source = write.source();
        return source == null
                ? BulkOperation.of(operation -> operation.delete(delete -> delete.index(alias.toString())
                        .id(write.id().toString())
                        .version(write.version())
                        .versionType(VersionType.External)))
                : BulkOperation.of(operation -> operation.<BinaryData>index(index -> index.index(alias.toString())
                        .id(write.id().toString())
                        .version(write.version())
                        .versionType(VersionType.External)
                        .document(BinaryData.of(source.json(), "application/json"))));
    }
}
