package city.hotline.catalogue;

import city.hotline.foundation.Uuids;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One directory of a template: its departments, its firms or its volunteer teams. Templates hold no telephone numbers.
 * Each entry gets one that nobody has: no subscriber's number begins with a zero, so it cannot be dialled by mistake.
 */
enum DirectorySheet {
    DEPARTMENTS("departments", List.of("code", "name_zh", "name_en", "kind", "areas", "items", "duties_zh"), 0),
    PROVIDERS("providers", List.of("code", "name_zh", "name_en", "areas", "items", "note_zh"), 1000),
    TEAMS("teams", List.of("code", "name_zh", "name_en", "areas", "items", "note_zh"), 2000);

    private static final Pattern CODE = Pattern.compile("[a-z]{2,30}-[a-z][0-9]{2,5}");
    private static final Pattern KIND = Pattern.compile("department|utility|town|grid");
    private static final String WHOLE_CITY = "*";

    private final String file;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> columns;

    private final int firstNumber;

    DirectorySheet(String file, List<String> columns, int firstNumber) {
        this.file = file;
        this.columns = columns;
        this.firstNumber = firstNumber;
    }

    /**
     * @param levels the codes of all classes, groups and items of the template
     * @param taken the codes of the directories read before; those of this one are added
     */
    List<DirectoryEntry> entries(
            String template,
            String areaCode,
            Set<String> levels,
            Set<String> taken,
            Function<String, Optional<byte[]>> source,
            TemplateFaults faults) {
        List<DirectoryEntry> entries = new ArrayList<>();
        String path = template + "/" + file + ".tsv";
        for (TemplateRow row : new TemplateFile(path, columns, Set.of(), faults).rows(source)) {
            if (!taken.add(row.cell("code"))) {
                row.fault("code", TemplateFault.Rule.TWICE, row.cell("code"));
            }
            entries.add(entry(row, phone(areaCode, entries.size() + 1), levels));
        }
        return entries;
    }

    private DirectoryEntry entry(TemplateRow row, String phone, Set<String> levels) {
        return new DirectoryEntry(
                Uuids.next(),
                row.matching("code", CODE),
                row.wording("name_zh", "name_en"),
                phone,
                new Coverage(items(row, levels), areas(row)),
                kind(row),
                row.cell(columns.getLast()));
    }

    private static List<String> items(TemplateRow row, Set<String> levels) {
        List<String> items = row.list("items");
        items.stream()
                .filter(item -> !levels.contains(item))
                .forEach(item -> row.fault("items", TemplateFault.Rule.NO_ITEM, item));
        return items;
    }

    private static List<String> areas(TemplateRow row) {
        List<String> areas = row.list("areas");
        return areas.equals(List.of(WHOLE_CITY)) ? List.of() : areas;
    }

    private String kind(TemplateRow row) {
        return switch (this) {
            case DEPARTMENTS -> row.matching("kind", KIND).toUpperCase(Locale.ROOT);
            case PROVIDERS -> "FIRM";
            case TEAMS -> "VOLUNTEER_TEAM";
        };
    }

    private String phone(String areaCode, int number) {
        return "%s-0000%04d".formatted(areaCode, firstNumber + number);
    }
}
