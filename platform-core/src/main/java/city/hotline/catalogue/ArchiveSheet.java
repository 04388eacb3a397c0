package city.hotline.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The archives of a template's departments; a template without the file has none. */
final class ArchiveSheet {
    private static final List<String> COLUMNS =
            List.of("code", "parent", "contact_zh", "deputy_zh", "hours_zh", "basis_zh");

    private final String path;
    private final TemplateFaults faults;

    ArchiveSheet(String template, TemplateFaults faults) {
        this.path = template + "/archives.tsv";
        this.faults = faults;
    }

    List<ArchiveEntry> entries(List<DirectoryEntry> departments, Function<String, Optional<byte[]>> source) {
        if (source.apply(path).isEmpty()) {
            return List.of();
        }
        Set<String> codes = departments.stream().map(DirectoryEntry::code).collect(Collectors.toSet());
        Set<String> taken = new HashSet<>();
        List<ArchiveEntry> entries = new ArrayList<>();
        for (TemplateRow row : new TemplateFile(path, COLUMNS, Set.of("parent"), faults).rows(source)) {
            check(row, codes, taken);
            entries.add(new ArchiveEntry(
                    row.cell("code"),
                    row.cell("parent"),
                    row.cell("contact_zh"),
                    row.cell("deputy_zh"),
                    row.cell("hours_zh"),
                    row.cell("basis_zh")));
        }
        return List.copyOf(entries);
    }

    private static void check(TemplateRow row, Set<String> codes, Set<String> taken) {
        row.namesOnce("code", codes, taken);
        String code = row.cell("code");
        String parent = row.cell("parent");
        if (!parent.isEmpty() && (!codes.contains(parent) || parent.equals(code))) {
            row.fault("parent", TemplateFault.Rule.UNKNOWN, parent);
        }
    }
}
