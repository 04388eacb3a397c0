package city.hotline.command;

import java.util.HashMap;
import java.util.Map;

/** The databases and the search engine of a process, brought up side by side. */
final class Engines implements AutoCloseable {
    private final Databases databases;
    private final SearchEngineProcess search;

    private Engines(Databases databases, SearchEngineProcess search) {
        this.databases = databases;
        this.search = search;
    }

    /** For the one process that owns the folder. */
    static Engines start(DataFolder data) {
        SearchEngineProcess search = SearchEngineProcess.start(data);
        try {
            return new Engines(Databases.start(data), search);
        } catch (RuntimeException failed) {
            search.close();
            throw failed;
        }
    }

    /** For a command beside a process that may be running; what is running is used. */
    static Engines reach(DataFolder data) {
        SearchEngineProcess search = SearchEngineProcess.reach(data);
        try {
            return new Engines(Databases.reach(data), search);
        } catch (RuntimeException failed) {
            search.close();
            throw failed;
        }
    }

    /** The application's properties that lead to both. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>(databases.properties());
        properties.putAll(search.properties());
        return properties;
    }

    @Override
    public void close() {
        search.close();
        databases.close();
    }
}
