package city.hotline.ui.providers;

import city.hotline.foundation.Refusal;
import city.hotline.providers.FileField;
import city.hotline.providers.ServiceHours;
import city.hotline.ui.departments.ScopeNames;
import city.hotline.ui.kit.DiffTable;
import city.hotline.ui.text.T;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the fields of a file read where two versions are set beside each other. */
record FileWords(ScopeNames names) implements DiffTable.Words {
    static String areas(List<String> areas) {
        return areas.isEmpty() ? T.t("providers.areas.all") : String.join(T.t("providers.and"), areas);
    }

    @Override
    public String name(String field) {
        return T.t("providers.field." + field);
    }

    @Override
    public String value(String field, String value) {
        return switch (FileField.valueOf(field)) {
            case HOURS -> hours(value);
            case ITEMS ->
                Stream.of(value.split(" ", -1)).map(names::of).collect(Collectors.joining(T.t("providers.and")));
            case AREAS -> value.isEmpty() ? T.t("providers.areas.all") : value;
            case NAME_ZH,
                    NAME_EN,
                    PHONE,
                    NOTE,
                    LEGAL_NAME,
                    CREDIT_CODE,
                    CONTACT,
                    MOST_OPEN,
                    MOST_A_DAY,
                    LICENCES,
                    PRICES -> value.isEmpty() ? T.t("providers.nothing") : value;
        };
    }

    /** As people say it; what cannot be read stays as it is. */
    static String hours(String written) {
        try {
            return HoursWords.of(ServiceHours.parse(written));
        } catch (Refusal unreadable) {
            return written;
        }
    }
}
