package city.hotline.search;

import city.hotline.catalogue.CatalogueTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The synonyms that a city starts with: a group on each line of its template's file, its words separated by tabs. */
public final class SynonymTemplate {
    private SynonymTemplate() {}

    /** The groups that belong to {@code template}; none when it brings no such file. */
    public static List<List<String>> of(CatalogueTemplate template) {
        String path = "templates/" + template.name() + "/knowledge/synonyms.tsv";
        try (InputStream file = SynonymTemplate.class.getClassLoader().getResourceAsStream(path)) {
            return file == null ? List.of() : groups(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<List<String>> groups(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.split("\t")))
                .toList();
    }
}
