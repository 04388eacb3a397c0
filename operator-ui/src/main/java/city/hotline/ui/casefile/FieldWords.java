package city.hotline.ui.casefile;

import city.hotline.cases.CaseState;
import city.hotline.ui.kit.DiffTable;
import city.hotline.ui.text.T;
import java.util.Set;

/** How the fields of a difference read: their names and their values, which the domain keeps as text. */
public final class FieldWords {
    static final DiffTable.Words WORDS = new DiffTable.Words() {
        @Override
        public String name(String field) {
            return FieldWords.name(field);
        }

        @Override
        public String value(String field, String value) {
            return FieldWords.value(field, value);
        }
    };
    private static final Set<String> KNOWN = Set.of(
            "title", "description", "item", "address", "area", "line", "confidential", "answers", "state", "handler");
    private static final int SHORT = 120;

    private FieldWords() {}

    public static String name(String field) {
        return KNOWN.contains(field) ? T.t("case.field." + field) : field;
    }

    /** In the user's words and short enough for a table; a dash for nothing. */
    public static String value(String field, String value) {
        if (value.isBlank()) {
            return "—";
        }
        return switch (field) {
            case "confidential" -> T.t(Boolean.parseBoolean(value) ? "case.yes" : "case.no");
            case "state" -> StateWord.of(CaseState.valueOf(value)).word();
            default ->
                value.codePointCount(0, value.length()) <= SHORT
                        ? value
                        : value.substring(0, value.offsetByCodePoints(0, SHORT)) + "…";
        };
    }
}
