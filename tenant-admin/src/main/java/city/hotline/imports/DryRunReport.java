package city.hotline.imports;

import java.util.List;

/**
 * What an import would do. Nothing was written to find out.
 *
 * @param file what the file is, for people, for example "CSV/TSV, GB18030"
 * @param rows every row with anything in it, the header left out; the sum of the four counts that follow
 * @param good rows that would become cases
 * @param alreadyThere rows whose case came in before
 * @param repeated rows that stand twice in the file, word for word
 * @param bad rows with at least one error
 * @param errors how many errors there are in all
 * @param firstErrors at most 1,000 of them, in the file's order; the error sheet has every bad row
 * @param map the columns as they were taken
 * @param unusedColumns headings that no field uses
 */
public record DryRunReport(
        String file,
        long rows,
        long good,
        long alreadyThere,
        long repeated,
        long bad,
        long errors,
        List<RowError> firstErrors,
        ColumnMap<CaseField> map,
        List<String> unusedColumns) {
    public DryRunReport {
        firstErrors = List.copyOf(firstErrors);
        unusedColumns = List.copyOf(unusedColumns);
    }

    /** Whether every row can be taken over or has been already. */
    public boolean clean() {
        return bad == 0;
    }
}
