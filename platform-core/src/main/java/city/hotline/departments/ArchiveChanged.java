package city.hotline.departments;

import city.hotline.foundation.Refusal;

/** Somebody else changed the archive since it was read; nothing was saved. */
public final class ArchiveChanged extends Refusal {
    ArchiveChanged() {
        super(Kind.CONFLICT, "ARCHIVE_CHANGED");
    }
}
