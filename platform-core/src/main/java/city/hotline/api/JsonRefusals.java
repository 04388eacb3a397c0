package city.hotline.api;

import city.hotline.foundation.Refusal;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a JSON body, said with the path of the wrong place. */
final class JsonRefusals {
    private JsonRefusals() {}

    static Refusal of(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case UnrecognizedPropertyException unknown -> RequestRefused.malformed("JSON_FIELD_UNKNOWN", path(unknown));
            case StreamReadException broken ->
                RequestRefused.malformed(
                        "JSON_MALFORMED",
                        broken.getLocation().getLineNr(),
                        broken.getLocation().getColumnNr());
            case JacksonException wrong -> RequestRefused.malformed("JSON_TYPE_WRONG", path(wrong));
            case null, default -> RequestRefused.malformed("BODY_MISSING");
        };
    }

    private static String path(JacksonException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
    }
}
