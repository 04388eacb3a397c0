package city.hotline.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a new city begins with: the items of its catalogue and the directories that go with them. Every reading gives
 * the entries new ids. {@code docs/catalogue-template.md} tells how the files are written.
 *
 * @param departments their kinds are {@code DEPARTMENT}, {@code UTILITY}, {@code TOWN} or {@code GRID}
 * @param archives of some of the departments
 * @param firms their kind is {@code FIRM}
 * @param firmFiles of some of the firms
 * @param teams their kind is {@code VOLUNTEER_TEAM}
 */
public record CatalogueTemplate(
        String name,
        List<ServiceItem> items,
        List<DirectoryEntry> departments,
        List<ArchiveEntry> archives,
        List<DirectoryEntry> firms,
        List<FirmEntry> firmFiles,
        List<DirectoryEntry> teams) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]{2,30}");
    private static final Pattern AREA_CODE = Pattern.compile("0[0-9]{2,3}");

    public CatalogueTemplate {
        items = List.copyOf(items);
        departments = List.copyOf(departments);
        archives = List.copyOf(archives);
        firms = List.copyOf(firms);
        firmFiles = List.copyOf(firmFiles);
        teams = List.copyOf(teams);
    }

    /**
     * Reads and checks a template that comes with the product.
     *
     * @param name one of {@link Templates#names}
     * @throws TemplateUnknown when there is none of that name
     * @throws TemplateInvalid with every mistake of its files
     */
    public static CatalogueTemplate read(String name) {
        return read(name, Templates::file);
    }

    /** @param source the content of a file by its path below the templates, or empty when there is none */
    static CatalogueTemplate read(String name, Function<String, Optional<byte[]>> source) {
        if (!NAME.matcher(name).matches()
                || source.apply(name + "/catalogue.tsv").isEmpty()) {
            throw new TemplateUnknown();
        }
        TemplateFaults faults = new TemplateFaults();
        QuestionSheet questions = new QuestionSheet(name, source, faults);
        List<ServiceItem> items = new ItemSheet(name, questions, faults).items(source);
        questions.noteUnused();
        String areaCode = areaCode(name, source, faults);
        Set<String> levels = items.stream()
                .flatMap(item -> CodePrefix.levels(item.code()).stream())
                .collect(Collectors.toSet());
        Set<String> taken = new HashSet<>();
        List<DirectoryEntry> departments =
                DirectorySheet.DEPARTMENTS.entries(name, areaCode, levels, taken, source, faults);
        List<DirectoryEntry> firms = DirectorySheet.PROVIDERS.entries(name, areaCode, levels, taken, source, faults);
        CatalogueTemplate template = new CatalogueTemplate(
                name,
                items,
                departments,
                new ArchiveSheet(name, faults).entries(departments, source),
                firms,
                new FirmSheet(name, faults).entries(firms, source),
                DirectorySheet.TEAMS.entries(name, areaCode, levels, taken, source, faults));
        faults.refuse(name);
        return template;
    }

    private static String areaCode(String name, Function<String, Optional<byte[]>> source, TemplateFaults faults) {
        String file = name + "/template.properties";
        String areaCode = source.apply(file)
                .map(CatalogueTemplate::properties)
                .orElseGet(Properties::new)
                .getProperty("area-code", "");
        if (!AREA_CODE.matcher(areaCode).matches()) {
            faults.add(file, 1, "area-code", TemplateFault.Rule.SYNTAX, areaCode);
        }
        return areaCode;
    }

    private static Properties properties(byte[] file) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(new String(file, StandardCharsets.UTF_8)));
            return properties;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
