package city.hotline.providers;

import java.util.List;

/** A file's content as the column keeps it: hours and credit code as people write them. */
record StoredContent(
        String legalName,
        String creditCode,
        String contact,
        String hours,
        int mostOpen,
        int mostADay,
        List<Licence> licences,
        List<Price> prices) {
    static StoredContent of(FileContent content) {
        return new StoredContent(
                content.legalName(),
                content.creditCode() == null ? "" : content.creditCode().value(),
                content.contact(),
                content.hours().toString(),
                content.mostOpen(),
                content.mostADay(),
                content.licences(),
                content.prices());
    }

    FileContent content() {
        return new FileContent(
                legalName,
                creditCode.isEmpty() ? null : new CreditCode(creditCode),
                contact,
                ServiceHours.parse(hours),
                mostOpen,
                mostADay,
                licences,
                prices);
    }
}
