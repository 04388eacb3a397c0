package city.hotline.imports;

import city.hotline.foundation.Refusal;

/** The import is undone already, or ended more than 24 hours ago. */
public final class UndoRefused extends Refusal {
    UndoRefused() {
        super(Kind.CONFLICT, "IMPORT_UNDO_REFUSED", ImportJob.UNDO_WITHIN.toHours());
    }
}
