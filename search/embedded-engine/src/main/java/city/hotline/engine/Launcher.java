package city.hotline.engine;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.elasticsearch.bootstrap.BootstrapInfo;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * Runs a node until whoever started it lets go of its standard input.
 *
 * <p>Arguments: the home that the build laid out, which may serve several nodes, and the folder of this node's data. As
 * soon as the node answers, {@link AddressFile} in that folder says where.
 */
public final class Launcher {
    private static final Duration PATIENCE_WITH_PARENT = Duration.ofSeconds(20);

    private Launcher() {}

    public static void main(String[] arguments) {
        // Elasticsearch puts its own streams in the place of these.
        PrintStream console = System.err;
        try {
            run(arguments);
        } catch (Exception | LinkageError failed) {
            failed.printStackTrace(console);
            System.exit(1);
        }
    }

    private static void run(String[] arguments) throws IOException, NodeValidationException {
        Path home = Path.of(arguments[0]).toAbsolutePath();
        Path data = Path.of(arguments[1]).toAbsolutePath();
        AddressFile address = AddressFile.claim(data);
        ParentWatch parent = ParentWatch.onStandardInput();
        Node node = start(home, data);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(node, address, parent), "engine-stop"));
        parent.endWith(() -> System.exit(0));
        address.listening(node.injector()
                .getInstance(HttpServerTransport.class)
                .boundAddress()
                .publishAddress());
    }

    private static Node start(Path home, Path data) throws IOException, NodeValidationException {
        System.setProperty("es.nativelibs.path", home.resolve("lib/platform").toString());
        LogConfigurator.registerErrorListener();
        BootstrapInfo.init();
        Environment environment = environment(home, data);
        LogConfigurator.setNodeName(Node.NODE_NAME_SETTING.get(environment.settings()));
        LogConfigurator.configure(environment, true);
        Node node = new Node(environment, plugins(environment));
        node.start();
        return node;
    }

    private static Environment environment(Path home, Path data) throws IOException {
        Map<String, String> places = Map.of(
                "path.home", home.toString(),
                "path.data", Files.createDirectories(data.resolve("nodes")).toString(),
                "path.logs", Files.createDirectories(data.resolve("logs")).toString());
        return InternalSettingsPreparer.prepareEnvironment(
                Settings.EMPTY, places, home.resolve("config"), () -> "embedded");
    }

    private static PluginsLoader plugins(Environment environment) {
        return PluginsLoader.createPluginsLoader(
                PluginsLoader.loadModulesBundles(environment.modulesDir(), false),
                PluginsLoader.loadPluginsBundles(environment.pluginsDir(), false),
                Map.of(),
                false);
    }

    /**
     * Ctrl-C reaches the engine as well as its parent, which may still be writing: the parent goes first. The data is
     * spoken for until the node has let go of it.
     */
    private static void stop(Node node, AddressFile address, ParentWatch parent) {
        parent.awaitEnd(PATIENCE_WITH_PARENT);
        try {
            node.prepareForClose();
            node.close();
            address.remove();
        } catch (IOException failed) {
            throw new IllegalStateException("the node did not close", failed);
        }
    }
}
