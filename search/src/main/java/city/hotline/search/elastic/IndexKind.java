package city.hotline.search.elastic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a city has an index of. */
enum IndexKind {
    KNOWLEDGE(2, "search.article"),
    CASES(1, "search.case"),
    ITEMS(1, "search.item");

    private final int version;
    private final String topic;

    IndexKind(int version, String topic) {
        this.version = version;
        this.topic = topic;
    }

    /** The outbox's topic under which changes are told. */
    String topic() {
        return topic;
    }

    /** Rises with every change of the definition: then each city gets a new index beside the old one. */
    int version() {
        return version;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Mappings as the engine takes them; all kinds share one analysis. */
    String mappings() {
        return resource(word() + ".json");
    }

    static String analysis() {
        return resource("analysis.json");
    }

    private static String resource(String file) {
        try (InputStream text = IndexKind.class.getResourceAsStream(file)) {
            if (text == null) {
                throw new IllegalStateException("not on the class path: " + file);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
