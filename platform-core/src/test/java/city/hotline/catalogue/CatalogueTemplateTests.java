package city.hotline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.hotline.catalogue.TemplateFault.Rule;
import city.hotline.departments.DepartmentKind;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTemplateTests {
    private static final Set<String> LINES_OF_A_HOTLINE = Set.of(
            "main",
            "talent",
            "power",
            "counselling",
            "enterprise",
            "elder",
            "gig",
            "rescue",
            "women",
            "judge",
            "antifraud",
            "homecoming",
            "party",
            "wedding",
            "medical");
    private static final String ITEMS_HEADER =
            "code class_zh class_en group_zh group_en name_zh name_en synonyms subject audience provider_kind urgency"
                    + " channel area line price standard_zh standard_en questions first_response accept handling";
    private static final String ITEM = "010101 居家 Home 水管 Pipes 漏水 Leak 水管爆了|漏了 service family provider urgent onsite"
            + " citywide main quote 快 Quickly. q-when!|01-valve 5m 15m 1d";

    @Test
    void theTemplatesOfTheProductAreNamed() {
        assertThat(Templates.names()).containsExactly("ningbo", "ruian");
    }

    @ParameterizedTest
    @CsvSource({"ningbo, 21, 698, 56, 40, 15", "ruian, 17, 129, 24, 20, 8"})
    void eachTemplateHasItsFullSize(String name, int classes, int items, int departments, int firms, int teams) {
        CatalogueTemplate template = CatalogueTemplate.read(name);

        assertThat(template.items()).hasSize(items);
        assertThat(distinct(template, ServiceItem::classCode)).hasSize(classes);
        assertThat(distinct(template, ServiceItem::groupCode)).hasSizeGreaterThanOrEqualTo(classes * 2);
        assertThat(template.departments()).hasSize(departments);
        assertThat(template.firms()).hasSize(firms);
        assertThat(template.teams()).hasSize(teams);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ningbo", "ruian"})
    void everyDimensionTellsItemsApartAndEveryLineHasItems(String name) {
        CatalogueTemplate template = CatalogueTemplate.read(name);

        assertThat(distinct(template, item -> item.dimensions().subject())).hasSizeGreaterThan(1);
        assertThat(distinct(template, item -> item.dimensions().audience())).hasSizeGreaterThan(1);
        assertThat(distinct(template, item -> item.dimensions().providerKind())).hasSizeGreaterThan(1);
        assertThat(distinct(template, item -> item.dimensions().urgency())).hasSizeGreaterThan(1);
        assertThat(distinct(template, item -> item.dimensions().channel())).hasSizeGreaterThan(1);
        assertThat(distinct(template, item -> item.dimensions().area())).hasSizeGreaterThan(1);
        assertThat(distinct(template, item -> item.dimensions().line())).isEqualTo(LINES_OF_A_HOTLINE);
    }

    @Test
    void everyItemSaysWhatToAskAndByWhen() {
        assertThat(CatalogueTemplate.read("ningbo").items()).allSatisfy(item -> {
            assertThat(item.questions()).anyMatch(ItemQuestion::must);
            assertThat(item.standard().zh()).isNotBlank();
            assertThat(item.path(Locale.CHINA)).contains(" › ");
        });
    }

    @Test
    void telephoneNumbersOfATemplateCannotBeDialled() {
        CatalogueTemplate template = CatalogueTemplate.read("ruian");

        assertThat(template.departments().getFirst().phone()).isEqualTo("0577-00000001");
        assertThat(template.firms()).allSatisfy(firm -> assertThat(firm.phone()).matches("0577-00001[0-9]{3}"));
    }

    @Test
    void kindsOfDepartmentsAreThoseTheirRoomKnows() {
        assertThat(Stream.of("ningbo", "ruian").flatMap(name -> CatalogueTemplate.read(name).departments().stream()))
                .extracting(DirectoryEntry::kind)
                .containsOnly(Stream.of(DepartmentKind.values())
                        .map(DepartmentKind::name)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "../ningbo", "", "shared"})
    void anUnknownTemplateIsRefused(String name) {
        assertThatThrownBy(() -> CatalogueTemplate.read(name)).isInstanceOf(TemplateUnknown.class);
    }

    @Test
    void aTemplateWithoutMistakesIsRead() {
        CatalogueTemplate template = CatalogueTemplate.read("demo", files(ITEM));

        assertThat(template.items()).singleElement().satisfies(item -> {
            assertThat(item.path(Locale.CHINA)).isEqualTo("居家 › 水管 › 漏水");
            assertThat(item.questions()).extracting(ItemQuestion::must).containsExactly(true, false);
            assertThat(item.accept()).isEqualTo(Span.parse("15m"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "010101, 01010, SYNTAX, code",
        "010101, 010102, GAP, code",
        "urgent, soon, UNKNOWN, urgency",
        "15m, 15min, SYNTAX, accept",
        "q-when!, q-when, NO_MUST, questions",
        "q-when!, q-never!, UNKNOWN, questions",
        "漏水, '', EMPTY, name_zh"
    })
    void aMistakeIsToldWithFileLineAndColumn(String right, String wrong, Rule rule, String column) {
        List<TemplateFault> faults = faults(files(ITEM.replaceFirst(right, wrong)));

        assertThat(faults).filteredOn(fault -> fault.rule() == rule).first().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("demo/catalogue.tsv");
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.sentence(Locale.CHINA)).startsWith("demo/catalogue.tsv 第 2 行 " + column + "：");
            assertThat(fault.sentence(Locale.ENGLISH)).startsWith("demo/catalogue.tsv, line 2, " + column + ": ");
        });
    }

    @Test
    void aFirmAndATeamCannotHaveTheSameCode() {
        Map<String, byte[]> files = texts(ITEM);
        files.put("demo/providers.tsv", table("code name_zh name_en areas items note_zh", "de-p01 甲 A * 01 维修"));
        files.put("demo/teams.tsv", table("code name_zh name_en areas items note_zh", "de-p01 乙 B * 01 探访"));

        assertThat(faults(path -> Optional.ofNullable(files.get(path))))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.rule()).isEqualTo(Rule.TWICE);
                    assertThat(fault.file()).isEqualTo("demo/teams.tsv");
                });
    }

    @Test
    void allMistakesAreToldAtOnce() {
        Map<String, byte[]> files = texts(ITEM + "\n" + ITEM.replace("quote", "cheap") + "\n010102 too few");
        files.put(
                "demo/departments.tsv",
                table("code name_zh name_en kind areas items duties_zh", "d1 局 Bureau x * 09 管理"));
        files.put("demo/teams.tsv", new byte[] {(byte) 0xff, '\n'});
        files.remove("demo/providers.tsv");

        assertThat(faults(path -> Optional.ofNullable(files.get(path))))
                .extracting(TemplateFault::rule)
                .containsExactlyInAnyOrder(
                        Rule.CELL_COUNT,
                        Rule.TWICE,
                        Rule.TWICE,
                        Rule.UNKNOWN,
                        Rule.SYNTAX,
                        Rule.SYNTAX,
                        Rule.NO_ITEM,
                        Rule.FILE_MISSING,
                        Rule.NOT_UTF8,
                        Rule.HEADER);
    }

    private static List<TemplateFault> faults(Function<String, Optional<byte[]>> source) {
        return catchThrowableOfType(TemplateInvalid.class, () -> CatalogueTemplate.read("demo", source))
                .faults();
    }

    private static Function<String, Optional<byte[]>> files(String items) {
        Map<String, byte[]> files = texts(items);
        return path -> Optional.ofNullable(files.get(path));
    }

    private static Map<String, byte[]> texts(String items) {
        Map<String, byte[]> files = new HashMap<>();
        Templates.file("shared/questions.tsv").ifPresent(shared -> files.put("shared/questions.tsv", shared));
        files.put("demo/template.properties", "area-code=0571".getBytes(StandardCharsets.UTF_8));
        files.put("demo/catalogue.tsv", table(ITEMS_HEADER, items));
        files.put("demo/questions.tsv", table("code zh en kind choices_zh choices_en", "01-valve 关了吗？ Off? yesno  "));
        files.put("demo/departments.tsv", table("code name_zh name_en kind areas items duties_zh", ""));
        files.put("demo/providers.tsv", table("code name_zh name_en areas items note_zh", ""));
        files.put("demo/teams.tsv", table("code name_zh name_en areas items note_zh", ""));
        return files;
    }

    private static byte[] table(String header, String rows) {
        return (header + "\n" + rows + (rows.isEmpty() ? "" : "\n"))
                .replace(' ', '\t')
                .getBytes(StandardCharsets.UTF_8);
    }

    private static <T> Set<T> distinct(CatalogueTemplate template, Function<ServiceItem, T> property) {
        return template.items().stream().map(property).collect(Collectors.toSet());
    }
}
