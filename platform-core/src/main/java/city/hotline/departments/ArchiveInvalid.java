package city.hotline.departments;

import city.hotline.foundation.Refusal;

/** An archive names at most 100 areas, and at most 200 items by codes of two, four or six digits. */
public final class ArchiveInvalid extends Refusal {
    ArchiveInvalid() {
        super(Kind.INVALID, "ARCHIVE_INVALID");
    }
}
