package city.hotline.engine.plugin;

import static org.elasticsearch.rest.RestRequest.Method.GET;
import static org.elasticsearch.rest.RestRequest.Method.HEAD;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.lucene.util.Version;
import org.elasticsearch.Build;
import org.elasticsearch.client.internal.node.NodeClient;
import org.elasticsearch.cluster.service.ClusterService;
import org.elasticsearch.rest.BaseRestHandler;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;
import org.elasticsearch.xcontent.XContentBuilder;
import org.jspecify.annotations.Nullable;

/** {@code GET /} and {@code HEAD /}: who answers, and in which version. Clients ask this first. */
final class RootHandler extends BaseRestHandler {
    private final Supplier<@Nullable ClusterService> cluster;

    RootHandler(Supplier<@Nullable ClusterService> cluster) {
        this.cluster = cluster;
    }

    @Override
    public String getName() {
        return "embedded_root";
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route(GET, "/"), new Route(HEAD, "/"));
    }

    @Override
    protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client) {
        return channel -> channel.sendResponse(new RestResponse(RestStatus.OK, describe(channel.newBuilder())));
    }

    private XContentBuilder describe(XContentBuilder json) throws IOException {
        ClusterService service = Objects.requireNonNull(cluster.get(), "the node is not there yet");
        json.startObject()
                .field("name", service.getNodeName())
                .field("cluster_name", service.getClusterName().value())
                .field("cluster_uuid", service.state().metadata().clusterUUID());
        version(json.startObject("version"), Build.current()).endObject();
        return json.field("tagline", "You Know, for Search").endObject();
    }

    private static XContentBuilder version(XContentBuilder json, Build build) throws IOException {
        return json.field("number", build.qualifiedVersion())
                .field("build_flavor", build.flavor())
                .field("build_type", build.type().displayName())
                .field("build_hash", build.hash())
                .field("build_date", build.date())
                .field("build_snapshot", build.isSnapshot())
                .field("lucene_version", Version.LATEST.toString())
                .field("minimum_wire_compatibility_version", build.minWireCompatVersion())
                .field("minimum_index_compatibility_version", build.minIndexCompatVersion());
    }
}
