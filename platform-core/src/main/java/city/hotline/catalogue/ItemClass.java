package city.hotline.catalogue;

import java.util.List;

/**
 * The first level of the catalogue with its groups, by code.
 *
 * @param code two digits
 */
public record ItemClass(String code, Wording name, List<ItemGroup> groups) {}
