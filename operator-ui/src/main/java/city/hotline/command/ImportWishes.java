package city.hotline.command;

import city.hotline.imports.Column;
import city.hotline.imports.ColumnMap;
import city.hotline.imports.Fields;
import city.hotline.imports.ImportProgress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a file shall be brought in, whatever is in it. */
final class ImportWishes {
    /** Errors that are printed; the others are counted. */
    static final int SHOWN = 20;

    private static final int LONGEST_SOURCE = 100;

    @Option(names = "--map", defaultValue = "", description = "columns by hand: title=标题,body=内容")
    private String map = "";

    @Option(names = "--source", description = "where it comes from; the same number from two sources is not the same")
    private @Nullable String source;

    @Option(names = "--dry-run", description = "check the file and change nothing")
    private boolean dryRun;

    @Option(names = "--skip-bad-rows", description = "import what is good and leave out what is bad")
    private boolean skipBadRows;

    boolean dryRun() {
        return dryRun;
    }

    boolean skipBadRows() {
        return skipBadRows;
    }

    /**
     * Where it comes from, {@code unnamed} when nobody said.
     *
     * @throws CannotDo when it is blank or longer than 100 characters
     */
    String sourceOr(String unnamed) {
        if (source == null) {
            return unnamed;
        }
        if (source.isBlank() || source.length() > LONGEST_SOURCE) {
            throw new CannotDo("import.source");
        }
        return source;
    }

    <F extends Enum<F> & Column> ColumnMap<F> columns(Fields<F> fields) {
        return ColumnMap.parse(fields, map);
    }

    static ImportProgress progress() {
        return (done, total) -> {
            Say.aside("import.progress", done, total);
            return true;
        };
    }
}
