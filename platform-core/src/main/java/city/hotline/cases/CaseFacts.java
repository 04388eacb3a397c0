package city.hotline.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** What a case is about, as columns: the part of it that operators edit. */
@Embeddable
record CaseFacts(
        String title,
        String description,
        @Nullable UUID itemId,
        @Nullable String itemCode,
        String address,
        String area,
        String line,
        boolean confidential,

        @Convert(converter = AnswersColumn.class)
        @ColumnTransformer(write = "cast(? as jsonb)")
        @Column(name = "answers")
        Map<String, String> answers) {

    static CaseFacts of(OpenCase command) {
        ItemChoice item = command.item();
        return new CaseFacts(
                command.title(),
                command.description(),
                item == null ? null : item.id().value(),
                item == null ? null : item.code(),
                command.address(),
                command.area(),
                command.line(),
                command.confidential(),
                command.answers());
    }

    CaseFacts with(CaseChange change) {
        ItemChoice item = change.item();
        return new CaseFacts(
                or(change.title(), title),
                or(change.description(), description),
                item == null ? itemId : item.id().value(),
                item == null ? itemCode : item.code(),
                or(change.address(), address),
                or(change.area(), area),
                or(change.line(), line),
                or(change.confidential(), confidential),
                or(change.answers(), answers));
    }

    /** Every fact as text, by the name that a difference shows it under. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", title);
        values.put("description", description);
        values.put("item", Optional.ofNullable(itemCode).orElse(""));
        values.put("address", address);
        values.put("area", area);
        values.put("line", line);
        values.put("confidential", String.valueOf(confidential));
        values.put("answers", Json.write(answers));
        return values;
    }

    private static <T> T or(@Nullable T wished, T kept) {
        return wished == null ? kept : wished;
    }
}
