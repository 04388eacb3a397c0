package city.hotline.imports;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentence;

/** The file cannot be read; its sentence says why. Nothing of it was taken over. */
public final class FileUnreadable extends Refusal {
    private final Unreadable why;

    FileUnreadable(Unreadable why, Object... facts) {
        super(Kind.INVALID, "FILE_UNREADABLE", Sentence.of("FILE_UNREADABLE." + why.name(), facts));
        this.why = why;
    }

    Unreadable why() {
        return why;
    }
}
