package city.hotline.knowledge;

import city.hotline.foundation.Refusal;

/** A file is larger than an article may carry. */
public final class FileTooLarge extends Refusal {
    FileTooLarge(long megabytes) {
        super(Kind.TOO_LARGE, "FILE_TOO_LARGE", megabytes);
    }
}
