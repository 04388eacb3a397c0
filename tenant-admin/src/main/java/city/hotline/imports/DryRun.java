package city.hotline.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads a whole case history without writing anything, and counts. It keeps the first thousand errors and no row. */
final class DryRun {
    static final int MOST_ERRORS = 1_000;

    /** How many rows are asked about, or written, in one transaction. */
    static final int CHUNK = 500;

    private final Function<List<String>, Set<String>> known;
    private final List<RowError> firstErrors = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private long good;
    private long alreadyThere;
    private long repeated;
    private long bad;
    private long errors;

    /** @param known which of at most 500 external ids belong to cases that are there already */
    DryRun(Function<List<String>, Set<String>> known) {
        this.known = known;
    }

    DryRunReport of(TableFile file, CaseRows rows) {
        while (rows.hasNext()) {
            count(rows.next());
        }
        ask();
        return new DryRunReport(
                file.description(),
                good + alreadyThere + repeated + bad,
                good,
                alreadyThere,
                repeated,
                bad,
                errors,
                firstErrors,
                rows.map(),
                rows.map().unused(rows.header()));
    }

    private void count(RowVerdict verdict) {
        switch (verdict) {
            case RowVerdict.Good(TableRow _, CaseRow told) -> {
                waiting.add(told.externalId());
                if (waiting.size() == CHUNK) {
                    ask();
                }
            }
            case RowVerdict.Bad(TableRow _, List<RowError> found) -> note(found);
            case RowVerdict.Repeated _ -> repeated++;
        }
    }

    private void note(List<RowError> found) {
        bad++;
        errors += found.size();
        found.stream().limit(MOST_ERRORS - firstErrors.size()).forEach(firstErrors::add);
    }

    private void ask() {
        if (!waiting.isEmpty()) {
            int there = known.apply(List.copyOf(waiting)).size();
            alreadyThere += there;
            good += waiting.size() - there;
            waiting.clear();
        }
    }
}
