package city.hotline.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The service items of a template. */
final class ItemSheet {
    private static final List<String> COLUMNS = List.of(
            "code",
            "class_zh",
            "class_en",
            "group_zh",
            "group_en",
            "name_zh",
            "name_en",
            "synonyms",
            "subject",
            "audience",
            "provider_kind",
            "urgency",
            "channel",
            "area",
            "line",
            "price",
            "standard_zh",
            "standard_en",
            "questions",
            "first_response",
            "accept",
            "handling");
    private static final Pattern CODE = Pattern.compile("((0[1-9])|([1-9][0-9])){3}");
    private static final Pattern LINE = Pattern.compile("[a-z]{2,30}");

    private final String file;
    private final TemplateFaults faults;
    private final QuestionSheet questions;
    private final Map<String, TemplateRow> rows = new LinkedHashMap<>();
    private final Map<String, Wording> levels = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    ItemSheet(String template, QuestionSheet questions, TemplateFaults faults) {
        this.file = template + "/catalogue.tsv";
        this.questions = questions;
        this.faults = faults;
    }

    List<ServiceItem> items(Function<String, Optional<byte[]>> source) {
        List<ServiceItem> items = new TemplateFile(file, COLUMNS, Set.of(), faults)
                .rows(source).stream().map(this::item).toList();
        rows.forEach(this::checkNumbers);
        return items;
    }

    private ServiceItem item(TemplateRow row) {
        checkNames(row);
        return new ServiceItem(
                ItemId.next(),
                row.cell("code"),
                row.wording("class_zh", "class_en"),
                row.wording("group_zh", "group_en"),
                row.wording("name_zh", "name_en"),
                row.list("synonyms", 1, 5),
                dimensions(row),
                row.wording("standard_zh", "standard_en"),
                questions(row),
                row.span("first_response"),
                row.span("accept"),
                row.span("handling"));
    }

    private static Dimensions dimensions(TemplateRow row) {
        return new Dimensions(
                row.one("subject", Subject.class),
                row.one("audience", Audience.class),
                row.one("provider_kind", ProviderKind.class),
                row.one("urgency", Urgency.class),
                row.one("channel", ServiceChannel.class),
                row.one("area", Area.class),
                row.matching("line", LINE),
                row.one("price", Price.class));
    }

    private List<ItemQuestion> questions(TemplateRow row) {
        List<ItemQuestion> asked = row.list("questions", 1, 6).stream()
                .flatMap(reference -> question(row, reference).stream())
                .toList();
        if (asked.stream().noneMatch(ItemQuestion::must)) {
            row.fault("questions", TemplateFault.Rule.NO_MUST, "");
        }
        return asked;
    }

    private Optional<ItemQuestion> question(TemplateRow row, String reference) {
        Optional<ItemQuestion> question = questions.find(reference);
        if (question.isEmpty()) {
            row.fault("questions", TemplateFault.Rule.UNKNOWN, reference);
        }
        return question;
    }

    private void checkNames(TemplateRow row) {
        String code = row.matching("code", CODE);
        if (!CODE.matcher(code).matches()) {
            return;
        }
        if (rows.put(code, row) != null) {
            row.fault("code", TemplateFault.Rule.TWICE, code);
        }
        if (names.put(row.cell("name_zh"), code) != null) {
            row.fault("name_zh", TemplateFault.Rule.TWICE, row.cell("name_zh"));
        }
        checkLevel(row, code.substring(0, 2), "class_zh", "class_en");
        checkLevel(row, code.substring(0, 4), "group_zh", "group_en");
    }

    private void checkLevel(TemplateRow row, String code, String chinese, String english) {
        Wording name = row.wording(chinese, english);
        Wording known = levels.putIfAbsent(code, name);
        if (known != null && !known.equals(name)) {
            row.fault(chinese, TemplateFault.Rule.DIFFERS, name.zh());
        }
    }

    /** Classes, groups within a class and items within a group are numbered from 01 without a gap. */
    private void checkNumbers(String code, TemplateRow row) {
        for (String level : CodePrefix.levels(code)) {
            int number = Integer.parseInt(level.substring(level.length() - 2));
            String before = "%s%02d".formatted(level.substring(0, level.length() - 2), number - 1);
            if (number > 1 && !levels.containsKey(before) && !rows.containsKey(before)) {
                row.fault("code", TemplateFault.Rule.GAP, level);
            }
        }
    }
}
