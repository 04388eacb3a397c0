package city.hotline.search.elastic;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the search engine is and how it is used.
 *
 * @param url its nodes; none: there is no engine and the database answers
 * @param apiKey used instead of user name and password
 * @param caCertificate a PEM file with the authority that signed the nodes' certificates; null: the JVM's authorities
 * @param request how long a question may take before the database answers instead
 * @param writing how long a batch of documents or a change of an index may take
 * @param meaning how long a question waits for its own vector before it goes without
 * @param prefix begins the name of every index, so that several installations can share one cluster
 * @param replicas copies of each index beside the first
 * @param refresh after how long what was written can be found
 */
@ConfigurationProperties("hotline.search")
record SearchProperties(
        @DefaultValue List<URI> url,
        @Nullable String username,
        @Nullable String password,
        @Nullable String apiKey,
        @Nullable Path caCertificate,
        @DefaultValue("500ms") Duration connect,
        @DefaultValue("1500ms") Duration request,
        @DefaultValue("30s") Duration writing,
        @DefaultValue("50ms") Duration meaning,
        @DefaultValue("boling") String prefix,
        @DefaultValue("0") int replicas,
        @DefaultValue("300ms") Duration refresh) {
    private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9]{0,19}");

    SearchProperties {
        url = List.copyOf(url);
        require(
                url.stream().allMatch(SearchProperties::isNode),
                "hotline.search.url: http or https addresses of the engine's nodes, separated by commas");
        require(
                (username == null) == (password == null),
                "hotline.search.username and .password: give both or neither");
        require(apiKey == null || username == null, "hotline.search.api-key: not beside a username");
        require(
                caCertificate == null || Files.isReadable(caCertificate),
                "hotline.search.ca-certificate: there is no such file, or it cannot be read");
        require(
                connect.isPositive() && request.isPositive() && writing.isPositive() && meaning.isPositive(),
                "hotline.search.connect, .request, .writing and .meaning must each be longer than nothing");
        require(
                PREFIX.matcher(prefix).matches(),
                "hotline.search.prefix: 1 to 20 small letters and digits, a letter first");
        require(replicas >= 0 && replicas <= 5, "hotline.search.replicas: 0 to 5");
        require(
                refresh.toMillis() >= 50 && refresh.toMinutes() < 10,
                "hotline.search.refresh: at least 50ms and less than 10m");
    }

    private static boolean isNode(URI address) {
        return address.getHost() != null && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
    }

    private static void require(boolean kept, String sentence) {
        if (!kept) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
