package city.hotline.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The templates that come with the product: a folder of files for each, on the class path below {@code templates}. */
public final class Templates {
    private static final String ROOT = "templates/";
    private static final Pattern FOLDER = Pattern.compile(".*/([a-z0-9]+)/catalogue\\.tsv");

    private Templates() {}

    /** The names that {@link CatalogueTemplate#read} takes, in alphabetical order. */
    public static List<String> names() {
        try {
            Resource[] catalogues = new PathMatchingResourcePatternResolver(Templates.class.getClassLoader())
                    .getResources("classpath*:" + ROOT + "*/catalogue.tsv");
            return Arrays.stream(catalogues)
                    .map(Templates::folder)
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * What lies in a folder of a template.
     *
     * @param folder below the templates, for example {@code ningbo/knowledge}
     * @param extension with its dot
     * @return each file's content by its path below the templates, in the order of paths; empty when there is no such folder
     */
    public static SortedMap<String, byte[]> files(String folder, String extension) {
        try {
            SortedMap<String, byte[]> files = new TreeMap<>();
            for (Resource file : new PathMatchingResourcePatternResolver(Templates.class.getClassLoader())
                    .getResources("classpath*:" + ROOT + folder + "/*" + extension)) {
                files.put(folder + "/" + file.getFilename(), file.getContentAsByteArray());
            }
            return files;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @param path below the templates, for example {@code ningbo/catalogue.tsv} */
    public static Optional<byte[]> file(String path) {
        try (InputStream file = Templates.class.getClassLoader().getResourceAsStream(ROOT + path)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String folder(Resource catalogue) {
        try {
            return FOLDER.matcher(catalogue.getURL().toString()).replaceFirst("$1");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
