package city.hotline.catalogue;

import java.util.List;

/**
 * The second level of the catalogue with its items, by code.
 *
 * @param code four digits
 */
public record ItemGroup(String code, Wording name, List<ServiceItem> items) {}
