package city.hotline.knowledge;

import city.hotline.foundation.Refusal;

/** The content of a file is of a kind that articles do not carry. */
public final class FileTypeNotAllowed extends Refusal {
    FileTypeNotAllowed(String name) {
        super(Kind.INVALID, "FILE_TYPE_NOT_ALLOWED", name);
    }
}
