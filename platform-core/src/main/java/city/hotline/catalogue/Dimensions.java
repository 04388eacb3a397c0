package city.hotline.catalogue;

/**
 * Where a service item stands in every dimension.
 *
 * @param line the code of the line that it belongs to, lower-case letters; which lines exist is not the catalogue's matter
 */
public record Dimensions(
        Subject subject,
        Audience audience,
        ProviderKind providerKind,
        Urgency urgency,
        ServiceChannel channel,
        Area area,
        String line,
        Price price) {}
