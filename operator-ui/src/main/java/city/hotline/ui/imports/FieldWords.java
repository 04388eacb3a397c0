package city.hotline.ui.imports;

import city.hotline.imports.CaseField;
import city.hotline.ui.text.T;

/** What the fields of a case are called. */
final class FieldWords {
    private FieldWords() {}

    static String of(CaseField field) {
        return T.t("import.field." + field.key());
    }
}
