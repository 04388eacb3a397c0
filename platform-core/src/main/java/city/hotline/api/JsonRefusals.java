package city.hotline.api;

import city.hotline.foundation.Refusal;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a JSON body, said with the path of the wrong place; {@code $} is the whole. */
final class JsonRefusals {
    private static final int LONGEST_PATH = 200;
    private static final String DUPLICATE = "Duplicate";
    private static final String TOO_LONG = "String value length";

    private JsonRefusals() {}

    /** @param unreadable why a body was not read */
    static Refusal of(Throwable unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyLimit.Exceeded) {
                return RequestRefused.tooLarge();
            }
            if (cause instanceof JacksonException broken && !(broken.getCause() instanceof BodyLimit.Exceeded)) {
                return json(broken);
            }
        }
        return RequestRefused.malformed("BODY_MISSING");
    }

    private static Refusal json(JacksonException broken) {
        return switch (broken) {
            case UnrecognizedPropertyException unknown -> at("JSON_FIELD_UNKNOWN", path(unknown));
            case StreamConstraintsException excess -> excess(excess);
            case StreamReadException twice
            when said(twice).startsWith(DUPLICATE) -> at("JSON_FIELD_TWICE", place(twice));
            case StreamReadException unreadable -> unreadable(unreadable);
            default -> at("JSON_TYPE_WRONG", path(broken));
        };
    }

    private static Refusal excess(StreamConstraintsException excess) {
        String path = path(excess);
        return said(excess).startsWith(TOO_LONG)
                ? FieldsRefused.at(path, RequestRefused.invalid("JSON_TEXT_TOO_LONG", path, StrictJson.LONGEST_TEXT))
                : at("JSON_TOO_COMPLEX", path);
    }

    private static Refusal unreadable(StreamReadException unreadable) {
        return RequestRefused.malformed(
                "JSON_MALFORMED",
                unreadable.getLocation().getLineNr(),
                unreadable.getLocation().getColumnNr());
    }

    private static Refusal at(String code, String path) {
        return FieldsRefused.at(path, RequestRefused.malformed(code, path));
    }

    private static String said(JacksonException broken) {
        String message = broken.getOriginalMessage();
        return message == null ? "" : message;
    }

    private static String path(JacksonException wrong) {
        String path = wrong.getPath().stream().map(JsonRefusals::step).collect(Collectors.joining("."));
        return named(path);
    }

    private static String step(JacksonException.Reference step) {
        return step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName();
    }

    /** Where the parser stood: a field that comes twice is met by the parser, before anybody knows what it means. */
    private static String place(StreamReadException broken) {
        JsonParser parser = broken.processor();
        String pointer =
                parser == null ? "" : parser.streamReadContext().pathAsPointer().toString();
        return named(pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.'));
    }

    private static String named(String path) {
        return path.isEmpty() ? "$" : path.substring(0, Math.min(path.length(), LONGEST_PATH));
    }
}
