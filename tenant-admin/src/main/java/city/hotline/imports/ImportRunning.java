package city.hotline.imports;

import city.hotline.foundation.Refusal;

/** An import of this city is under way: a second one waits for its end, and a running one is not undone. */
public final class ImportRunning extends Refusal {
    ImportRunning() {
        super(Kind.CONFLICT, "IMPORT_RUNNING");
    }
}
