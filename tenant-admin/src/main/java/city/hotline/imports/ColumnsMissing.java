package city.hotline.imports;

import city.hotline.foundation.Refusal;
import java.util.List;

/** Columns that are needed, or that the map names, are not in the file; the sentence names those that are. */
public final class ColumnsMissing extends Refusal {
    ColumnsMissing(List<String> missing, List<String> found) {
        super(Kind.INVALID, "IMPORT_COLUMNS_MISSING", Shortened.list(missing), Shortened.list(found));
    }
}
