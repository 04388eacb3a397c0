package city.hotline.knowledge;

/**
 * A file that belongs to a version of an article.
 *
 * @param name as whoever added it called it, without folders
 * @param mediaType what its content is, for example {@code application/pdf}; never taken from its name
 * @param size in bytes
 */
public record Attachment(AttachmentId id, String name, String mediaType, long size) {}
