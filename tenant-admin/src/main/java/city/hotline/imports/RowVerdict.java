package city.hotline.imports;

import java.util.List;

/** What became of one row when it was read. */
sealed interface RowVerdict {
    TableRow row();

    /** It tells a case. */
    record Good(TableRow row, CaseRow told) implements RowVerdict {}

    /** It cannot be taken over as it stands. */
    record Bad(TableRow row, List<RowError> errors) implements RowVerdict {}

    /** The same row stood further up, word for word. */
    record Repeated(TableRow row, int first) implements RowVerdict {}
}
