package city.hotline.imports;

/**
 * How a file is to be taken.
 *
 * @param map the columns that are said; the others are recognised by their names
 * @param source names the older system, 1 to 100 characters: the same number in two systems is two cases
 * @param badRows what happens to rows that cannot be taken over
 */
public record ImportOptions(ColumnMap<CaseField> map, String source, BadRows badRows) {
    /** The source of files of which nobody said where they come from. */
    public static final String UNNAMED_SOURCE = "history";

    public ImportOptions {
        if (source.isBlank() || source.length() > 100) {
            throw new IllegalArgumentException("a source has 1 to 100 characters");
        }
    }

    /** One bad row refuses the file. */
    public static ImportOptions of(ColumnMap<CaseField> map) {
        return new ImportOptions(map, UNNAMED_SOURCE, BadRows.REFUSE_ALL);
    }

    public ImportOptions from(String system) {
        return new ImportOptions(map, system, badRows);
    }

    public ImportOptions leavingOutBadRows() {
        return new ImportOptions(map, source, BadRows.LEAVE_OUT);
    }
}
