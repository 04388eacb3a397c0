package city.hotline.credit;

import city.hotline.catalogue.Wording;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a certificate says, and what the city signs: a line for each fact, in this order.
 *
 * @param city the tenant's code, so that no other city's signature fits
 * @param period what the grade was computed from
 * @param issued the day in the city
 * @param validUntil the last day
 */
public record Certified(
        String city,
        CertificateNumber number,
        Wording provider,
        Grade grade,
        int formula,
        GradePeriod period,
        LocalDate issued,
        LocalDate validUntil) {
    private static final String FORM = "boling-certificate-1";

    /** In the form that is signed. */
    String text() {
        Map<String, Object> lines = new LinkedHashMap<>();
        lines.put("form", FORM);
        lines.put("city", city);
        lines.put("number", number);
        lines.put("provider", line(provider.zh()));
        lines.put("provider-en", line(provider.en()));
        lines.put("grade", grade);
        lines.put("formula", formula);
        lines.put("from", period.from());
        lines.put("until", period.until());
        lines.put("issued", issued);
        lines.put("valid-until", validUntil);
        return lines.entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Reads back what {@link #text} wrote. */
    static Certified of(String text) {
        Map<String, String> lines = text.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        return new Certified(
                said(lines, "city"),
                new CertificateNumber(said(lines, "number")),
                new Wording(said(lines, "provider"), said(lines, "provider-en")),
                Grade.valueOf(said(lines, "grade")),
                Integer.parseInt(said(lines, "formula")),
                new GradePeriod(LocalDate.parse(said(lines, "from")), LocalDate.parse(said(lines, "until"))),
                LocalDate.parse(said(lines, "issued")),
                LocalDate.parse(said(lines, "valid-until")));
    }

    private static String said(Map<String, String> lines, String name) {
        return Objects.requireNonNull(lines.get(name), name);
    }

    private static String line(String name) {
        return name.replaceAll("\\R", " ");
    }
}
