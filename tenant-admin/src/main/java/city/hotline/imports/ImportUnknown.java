package city.hotline.imports;

import city.hotline.foundation.Refusal;

/** The city has no such import; another city's reads the same. */
public final class ImportUnknown extends Refusal {
    ImportUnknown() {
        super(Kind.UNKNOWN, "IMPORT_UNKNOWN");
    }
}
