package city.hotline.ui.knowledge;

import city.hotline.departments.Departments;
import city.hotline.knowledge.Readers;
import city.hotline.ui.kit.DiffTable;
import city.hotline.ui.text.T;
import city.hotline.ui.text.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the fields of an article read in differences, where the room of knowledge keeps them as text. */
final class FieldNames implements DiffTable.Words {
    private static final int SHORT = 160;

    private final Departments departments;

    FieldNames(Departments departments) {
        this.departments = departments;
    }

    @Override
    public String name(String field) {
        String key = "knowledge.field." + field;
        return Texts.has(key) ? T.t(key) : field;
    }

    /** In the user's words and short enough for a table; a dash for nothing. */
    @Override
    public String value(String field, String value) {
        if (value.isBlank()) {
            return "—";
        }
        return switch (field) {
            case "readers" -> readers(value);
            case "owner" -> owner(value);
            case "lines" -> WordList.read(value).stream().map(LineNames::of).collect(Collectors.joining("、"));
            default -> shortened(value);
        };
    }

    private static String readers(String value) {
        return Stream.of(Readers.values())
                .filter(readers -> readers.name().equals(value))
                .map(readers -> ArticleWords.readers(readers).word())
                .findFirst()
                .orElse(value);
    }

    private String owner(String id) {
        return departments.all().stream()
                .filter(department -> department.id().value().toString().equals(id))
                .map(department -> department.name().in(T.locale()))
                .findFirst()
                .orElse(id);
    }

    private static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= SHORT
                ? value
                : value.substring(0, value.offsetByCodePoints(0, SHORT)) + "…";
    }
}
