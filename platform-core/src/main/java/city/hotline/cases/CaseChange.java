package city.hotline.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * New facts for a case, sizes as in {@link OpenCase}. Null leaves a fact as it is; empty text clears an address, an area
 * or a line. Begin with {@link #nothing()}.
 */
public record CaseChange(
        @Nullable String title,
        @Nullable String description,
        @Nullable ItemChoice item,
        @Nullable String address,
        @Nullable String area,
        @Nullable String line,
        @Nullable Boolean confidential,
        @Nullable Map<String, String> answers) {

    public CaseChange {
        if (title != null) {
            CaseText.title(title);
        }
        if (description != null) {
            CaseText.description(description);
        }
        if (address != null) {
            CaseText.address(address);
        }
        if (area != null) {
            CaseText.area(area);
        }
        if (line != null) {
            CaseText.line(line);
        }
        answers = answers == null ? null : CaseText.answers(answers);
    }

    public static CaseChange nothing() {
        return new CaseChange(null, null, null, null, null, null, null, null);
    }

    public CaseChange title(String wished) {
        return new CaseChange(wished, description, item, address, area, line, confidential, answers);
    }

    public CaseChange description(String wished) {
        return new CaseChange(title, wished, item, address, area, line, confidential, answers);
    }

    public CaseChange item(ItemChoice wished) {
        return new CaseChange(title, description, wished, address, area, line, confidential, answers);
    }

    public CaseChange address(String wished) {
        return new CaseChange(title, description, item, wished, area, line, confidential, answers);
    }

    public CaseChange area(String wished) {
        return new CaseChange(title, description, item, address, wished, line, confidential, answers);
    }

    public CaseChange line(String wished) {
        return new CaseChange(title, description, item, address, area, wished, confidential, answers);
    }

    public CaseChange confidential(boolean wished) {
        return new CaseChange(title, description, item, address, area, line, wished, answers);
    }

    public CaseChange answers(Map<String, String> wished) {
        return new CaseChange(title, description, item, address, area, line, confidential, wished);
    }

    /** The facts that this change names, as text. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        name(values, "title", title);
        name(values, "description", description);
        name(values, "item", item == null ? null : item.code());
        name(values, "address", address);
        name(values, "area", area);
        name(values, "line", line);
        name(values, "confidential", confidential == null ? null : confidential.toString());
        name(values, "answers", answers == null ? null : Json.write(answers));
        return values;
    }

    private static void name(Map<String, String> values, String field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
