package city.hotline.catalogue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The questions of a template: those of all templates and its own. */
final class QuestionSheet {
    private static final List<String> COLUMNS = List.of("code", "zh", "en", "kind", "choices_zh", "choices_en");
    private static final Set<String> MAY_BE_EMPTY = Set.of("choices_zh", "choices_en");
    private static final Pattern CODE = Pattern.compile("([0-9]{2}|q)-[a-z0-9-]+");
    private static final int MOST_CHOICES = 6;

    private final Map<String, ItemQuestion> questions = new LinkedHashMap<>();
    private final Map<String, TemplateRow> own = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    QuestionSheet(String template, Function<String, Optional<byte[]>> source, TemplateFaults faults) {
        rows("shared/questions.tsv", source, faults).forEach(this::add);
        for (TemplateRow row : rows(template + "/questions.tsv", source, faults)) {
            add(row);
            own.put(row.cell("code"), row);
        }
    }

    /** @param reference a code, with an exclamation mark behind it when the question must be asked */
    Optional<ItemQuestion> find(String reference) {
        boolean must = reference.endsWith("!");
        String code = must ? reference.substring(0, reference.length() - 1) : reference;
        used.add(code);
        return Optional.ofNullable(questions.get(code))
                .map(question ->
                        new ItemQuestion(question.code(), question.text(), question.kind(), question.choices(), must));
    }

    void noteUnused() {
        own.forEach((code, row) -> {
            if (!used.contains(code)) {
                row.fault("code", TemplateFault.Rule.NEVER_USED, code);
            }
        });
    }

    private static List<TemplateRow> rows(
            String file, Function<String, Optional<byte[]>> source, TemplateFaults faults) {
        return new TemplateFile(file, COLUMNS, MAY_BE_EMPTY, faults).rows(source);
    }

    private void add(TemplateRow row) {
        ItemQuestion question = new ItemQuestion(
                row.matching("code", CODE),
                row.wording("zh", "en"),
                row.one("kind", QuestionKind.class),
                choices(row),
                false);
        if (questions.put(question.code(), question) != null) {
            row.fault("code", TemplateFault.Rule.TWICE, question.code());
        }
    }

    private static List<Wording> choices(TemplateRow row) {
        List<String> chinese = row.list("choices_zh");
        List<String> english = row.list("choices_en");
        boolean wanted = row.cell("kind").equals(QuestionKind.CHOICE.code());
        boolean enough = wanted ? chinese.size() >= 2 && chinese.size() <= MOST_CHOICES : chinese.isEmpty();
        if (!enough || chinese.size() != english.size()) {
            row.fault("choices_zh", TemplateFault.Rule.CHOICES, "");
            return List.of();
        }
        return IntStream.range(0, chinese.size())
                .mapToObj(at -> new Wording(chinese.get(at), english.get(at)))
                .toList();
    }
}
