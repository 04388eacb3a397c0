package city.hotline.api;

import city.hotline.foundation.PlainText;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The parameters of a list. One that the list does not know is refused, because a misspelt filter would filter nothing. */
final class Parameters {
    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_PAGE = 200;
    private static final int LONGEST_TEXT = 200;

    private final Map<String, String[]> sent;

    private Parameters(Map<String, String[]> sent) {
        this.sent = sent;
    }

    /** @throws FieldsRefused when the request has a parameter that is not in {@code known} */
    static Parameters of(HttpServletRequest request, Set<String> known) {
        Map<String, String[]> sent = request.getParameterMap();
        sent.keySet().stream()
                .filter(Predicate.not(known::contains))
                .sorted()
                .findFirst()
                .ifPresent(unknown -> {
                    throw wrong("PARAMETER_UNKNOWN", shortened(unknown));
                });
        return new Parameters(sent);
    }

    /** Null when it is missing or blank. */
    @Nullable
    String text(String name) {
        String[] values = sent.getOrDefault(name, new String[0]);
        if (values.length > 1) {
            throw wrong("PARAMETER_TWICE", name);
        }
        return values.length == 0 || values[0].isBlank() ? null : PlainText.line(name, values[0], LONGEST_TEXT);
    }

    /** 1 to 200, 50 when it is missing. */
    int limit() {
        String text = text("limit");
        if (text == null) {
            return USUAL_PAGE;
        }
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > LONGEST_PAGE) {
            throw wrong("LIMIT_INVALID", "limit");
        }
        return Integer.parseInt(text);
    }

    /** Values apart by commas, or the parameter several times; empty when it is missing. */
    <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        Set<E> choices = EnumSet.noneOf(type);
        Arrays.stream(sent.getOrDefault(name, new String[0]))
                .flatMap(value -> Arrays.stream(value.split(",")))
                .filter(Predicate.not(String::isBlank))
                .forEach(value -> choices.add(choice(name, type, value.strip())));
        return choices;
    }

    private static <E extends Enum<E>> E choice(String name, Class<E> type, String value) {
        List<E> all = List.of(type.getEnumConstants());
        return all.stream()
                .filter(one -> one.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> wrong("PARAMETER_WRONG", name));
    }

    private static FieldsRefused wrong(String code, String name) {
        return FieldsRefused.at(name, RequestRefused.malformed(code, name));
    }

    private static String shortened(String name) {
        return name.length() > 60 ? name.substring(0, 60) : name;
    }
}
