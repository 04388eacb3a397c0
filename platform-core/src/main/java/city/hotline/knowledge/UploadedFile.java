package city.hotline.knowledge;

import city.hotline.foundation.PlainText;

/** Checks a file before it is kept: size, then its name, then its content. */
final class UploadedFile {
    static final int LARGEST = 10 << 20;

    private static final int NAME = 200;

    private UploadedFile() {}

    /**
     * @param name folders in it are dropped
     * @throws FileTooLarge beyond 10 MB
     * @throws FileTypeNotAllowed for any content that articles do not carry
     * @throws city.hotline.foundation.TextNotAllowed when the name holds signs that mislead
     */
    static Attachment checked(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new FileTooLarge(LARGEST >> 20);
        }
        String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        PlainText.line("fileName", plain, NAME);
        FileKind kind = FileKind.of(plain, bytes);
        return new Attachment(AttachmentId.next(), plain, kind.mediaType(), bytes.length);
    }
}
