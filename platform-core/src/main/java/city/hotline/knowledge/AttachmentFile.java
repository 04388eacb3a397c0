package city.hotline.knowledge;

/** A file with its content. */
@SuppressWarnings("ArrayRecordComponent") // read once and streamed on; nobody compares it
public record AttachmentFile(Attachment attachment, byte[] bytes) {}
