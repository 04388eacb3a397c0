package city.hotline.catalogue;

import java.util.UUID;

/**
 * One line of a directory, whatever it lists.
 *
 * @param code unique in its directory
 * @param kind the name of a constant that the directory's room declares
 * @param about what it does, in Chinese, parts separated by 、 or ，
 */
public record DirectoryEntry(
        UUID id, String code, Wording name, String phone, Coverage coverage, String kind, String about) {}
