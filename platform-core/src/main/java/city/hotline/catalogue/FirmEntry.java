package city.hotline.catalogue;

import java.util.List;

/**
 * What a template says of a firm beside the directory; the room of firms reads what is written in it.
 *
 * @param code the firm's
 * @param hours as {@code 1-5 08:00-18:00; 6,7 18:00-06:00}
 * @param licences as {@code 电工证 NB-DG-0001 2024-01-01/2029-12-31}
 * @param prices as {@code 0201 水管维修 次 50-180 配件另计}
 */
public record FirmEntry(
        String code,
        String legalName,
        String creditCode,
        String contact,
        String hours,
        String mostOpen,
        String mostADay,
        List<String> licences,
        List<String> prices) {}
