package city.hotline.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The files of a template's firms; a template without the sheet has none, and its firms come at any time. */
final class FirmSheet {
    private static final List<String> COLUMNS = List.of(
            "code", "legal_zh", "credit_code", "contact_zh", "hours", "most_open", "most_a_day", "licences", "prices");
    private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");
    private static final Pattern FIGURE = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern LICENCE = Pattern.compile("\\S+ \\S+ [0-9]{4}(-[0-9]{2}){2}/[0-9]{4}(-[0-9]{2}){2}");
    private static final Pattern PRICE = Pattern.compile("([0-9]{2}){1,3} \\S+ \\S+ [0-9]+-[0-9]+( .+)?");

    private final String path;
    private final TemplateFaults faults;

    FirmSheet(String template, TemplateFaults faults) {
        this.path = template + "/firms.tsv";
        this.faults = faults;
    }

    List<FirmEntry> entries(List<DirectoryEntry> firms, Function<String, Optional<byte[]>> source) {
        if (source.apply(path).isEmpty()) {
            return List.of();
        }
        Set<String> codes = firms.stream().map(DirectoryEntry::code).collect(Collectors.toSet());
        Set<String> taken = new HashSet<>();
        List<FirmEntry> entries = new ArrayList<>();
        for (TemplateRow row : new TemplateFile(path, COLUMNS, Set.of(), faults).rows(source)) {
            row.namesOnce("code", codes, taken);
            entries.add(new FirmEntry(
                    row.cell("code"),
                    row.cell("legal_zh"),
                    row.matching("credit_code", CREDIT_CODE),
                    row.cell("contact_zh"),
                    row.cell("hours"),
                    row.matching("most_open", FIGURE),
                    row.matching("most_a_day", FIGURE),
                    matching(row, "licences", LICENCE),
                    matching(row, "prices", PRICE)));
        }
        return List.copyOf(entries);
    }

    private static List<String> matching(TemplateRow row, String column, Pattern syntax) {
        List<String> parts = row.list(column);
        parts.stream()
                .filter(part -> !syntax.matcher(part).matches())
                .forEach(part -> row.fault(column, TemplateFault.Rule.SYNTAX, part));
        return parts;
    }
}
