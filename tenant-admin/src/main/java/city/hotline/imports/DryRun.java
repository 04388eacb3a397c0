package city.hotline.imports;

import city.hotline.imports.RowCount.Counted;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads a whole case history without writing anything, and counts. */
final class DryRun {
    private final RowCount<RowError> count;

    /** @param known which of at most 500 external ids belong to cases that are there already */
    DryRun(Function<List<String>, Set<String>> known) {
        this.count = new RowCount<>(known);
    }

    DryRunReport of(TableFile file, CaseRows rows) {
        while (rows.hasNext()) {
            count(rows.next());
        }
        Counted<RowError> counted = count.counted();
        return new DryRunReport(
                file.description(),
                counted.rows(),
                counted.good(),
                counted.alreadyThere(),
                counted.repeated(),
                counted.bad(),
                counted.errors(),
                counted.firstErrors(),
                rows.map(),
                rows.map().unused(rows.header()));
    }

    private void count(RowVerdict verdict) {
        switch (verdict) {
            case RowVerdict.Good(TableRow _, CaseRow told) -> count.good(told.externalId());
            case RowVerdict.Bad(TableRow _, List<RowError> found) -> count.bad(found, Function.identity());
            case RowVerdict.Repeated _ -> count.repeated();
        }
    }
}
