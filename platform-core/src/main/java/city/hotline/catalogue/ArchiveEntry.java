package city.hotline.catalogue;

/**
 * What a template's archive says of a department beside the directory.
 *
 * @param code the department's
 * @param parent the code of the one that it belongs to; empty for none
 * @param contact whom to ask first, by office and not by name; {@code deputy} alike
 * @param basis laws and policies that it works by
 */
public record ArchiveEntry(String code, String parent, String contact, String deputy, String hours, String basis) {}
