package city.hotline.api;

import city.hotline.foundation.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** A request with wrong fields, all of which are named. A single one speaks for the whole. */
final class FieldsRefused extends Refusal {
    private final transient List<FieldRefusal> fields;

    private FieldsRefused(Kind kind, String code, List<FieldRefusal> fields, Object... facts) {
        super(kind, code, facts);
        this.fields = List.copyOf(fields);
    }

    /** @param fields at least one */
    static FieldsRefused of(List<FieldRefusal> fields) {
        return fields.size() == 1 ? of(fields.getFirst()) : several(fields);
    }

    static FieldsRefused at(String path, Refusal refusal) {
        return of(new FieldRefusal(path, refusal));
    }

    List<FieldRefusal> fields() {
        return fields;
    }

    private static FieldsRefused of(FieldRefusal field) {
        Refusal refusal = field.refusal();
        return new FieldsRefused(
                refusal.kind(), refusal.code(), List.of(field), refusal.facts().toArray());
    }

    private static FieldsRefused several(List<FieldRefusal> fields) {
        String paths = fields.stream().map(FieldRefusal::path).distinct().collect(Collectors.joining(", "));
        return new FieldsRefused(Kind.INVALID, "FIELDS_INVALID", fields, paths);
    }
}
