package city.hotline.providers;

import city.hotline.catalogue.FirmEntry;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Reads what a template says of a firm; the template has been checked. */
final class TemplateFiles {
    private TemplateFiles() {}

    static FileContent content(FirmEntry entry) {
        return new FileContent(
                entry.legalName(),
                new CreditCode(entry.creditCode()),
                entry.contact(),
                ServiceHours.parse(entry.hours()),
                Integer.parseInt(entry.mostOpen()),
                Integer.parseInt(entry.mostADay()),
                entry.licences().stream().map(TemplateFiles::licence).toList(),
                entry.prices().stream().map(TemplateFiles::price).toList());
    }

    /** {@code 电工证 NB-DG-0001 2024-01-01/2029-12-31}. */
    private static Licence licence(String text) {
        String[] parts = text.split(" ", 3);
        String[] days = parts[2].split("/", 2);
        return new Licence(parts[0], parts[1], LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }

    /** {@code 0201 水管维修 次 50-180 配件另计}. */
    private static Price price(String text) {
        String[] parts = text.split(" ", 5);
        String[] ends = parts[3].split("-", 2);
        return new Price(
                parts[0],
                parts[1],
                parts[2],
                new BigDecimal(ends[0]),
                new BigDecimal(ends[1]),
                parts.length == 5 ? parts[4] : "");
    }
}
