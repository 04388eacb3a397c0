package city.hotline.suggestion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A sentence as citizens say it on the telephone, written for these tests.
 *
 * @param items the codes that a good operator would accept; none when it is about nothing in the catalogue
 */
record Said(String text, Set<String> items) {
    /** In the order of the file: the weights of the product were fitted to the even rows, the odd ones judge them. */
    static List<Said> in(String city) {
        String file = "said-in-" + city + ".tsv";
        try (InputStream in = Objects.requireNonNull(Said.class.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new ArrayList<>(lines.lines().skip(1).map(Said::of).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean answerable() {
        return !items.isEmpty();
    }

    private static Said of(String line) {
        String[] cells = line.split("\t", -1);
        return new Said(cells[0], cells[1].isEmpty() ? Set.of() : Set.of(cells[1].split("\\|")));
    }
}
