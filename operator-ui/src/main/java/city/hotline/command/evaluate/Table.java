package city.hotline.command.evaluate;

import city.hotline.command.Say;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads tables with a header: UTF-8, columns between tabs, quoted as CSV where needed. */
final class Table {
    private static final CSVFormat FORMAT = CSVFormat.TDF
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(false)
            .get();

    private Table() {}

    /**
     * Says so in one line when a file is not there, since the texts that the product is measured on are not part of it.
     *
     * @return whether all of {@code files} can be read
     */
    static boolean allThere(Path... files) {
        Optional<Path> missing = List.of(files).stream()
                .filter(file -> !Files.isRegularFile(file))
                .findFirst();
        missing.ifPresent(file -> Say.line("evaluate.skipped", file));
        return missing.isEmpty();
    }

    static List<CSVRecord> read(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
