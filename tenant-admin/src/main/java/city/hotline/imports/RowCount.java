package city.hotline.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Counts what a file holds without keeping any of it but the first thousand errors.
 *
 * @param <E> an error as it is told
 */
final class RowCount<E> {
    static final int MOST_ERRORS = 1_000;

    /** How many rows are asked about, or written, in one transaction. */
    static final int CHUNK = 500;

    private final Function<List<String>, Set<String>> known;
    private final List<E> firstErrors = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private long good;
    private long alreadyThere;
    private long repeated;
    private long bad;
    private long errors;

    /** @param known which of at most 500 references are there already */
    RowCount(Function<List<String>, Set<String>> known) {
        this.known = known;
    }

    void good(String reference) {
        waiting.add(reference);
        if (waiting.size() == CHUNK) {
            ask();
        }
    }

    void repeated() {
        repeated++;
    }

    void bad(List<RowError> found, Function<RowError, E> told) {
        bad++;
        errors += found.size();
        found.stream().limit(MOST_ERRORS - firstErrors.size()).map(told).forEach(firstErrors::add);
    }

    Counted<E> counted() {
        ask();
        return new Counted<>(good, alreadyThere, repeated, bad, errors, List.copyOf(firstErrors));
    }

    private void ask() {
        if (!waiting.isEmpty()) {
            int there = known.apply(List.copyOf(waiting)).size();
            alreadyThere += there;
            good += waiting.size() - there;
            waiting.clear();
        }
    }

    record Counted<E>(long good, long alreadyThere, long repeated, long bad, long errors, List<E> firstErrors) {
        long rows() {
            return good + alreadyThere + repeated + bad;
        }
    }
}
