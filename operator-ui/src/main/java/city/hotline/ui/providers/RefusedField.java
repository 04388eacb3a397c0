package city.hotline.ui.providers;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentences;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;

/** What stands in a field cannot be; the rest of the form is not read. */
final class RefusedField extends RuntimeException {
    private final transient HasValidation field;
    private final String sentence;

    private RefusedField(HasValidation field, String sentence) {
        super("a field of a form was refused", null, false, false);
        this.field = field;
        this.sentence = sentence;
    }

    static RefusedField at(HasValidation field, Refusal refusal) {
        return new RefusedField(field, Sentences.of(refusal, T.locale()));
    }

    /** Nothing stands where something has to. */
    static <F extends HasValidation & HasLabel> RefusedField blank(F field) {
        return new RefusedField(field, T.t("providers.fill", field.getLabel()));
    }

    /** A figure is missing, too small or too large. */
    static <F extends HasValidation & HasLabel> RefusedField outOfBounds(F field, int least, int most) {
        return new RefusedField(field, T.t("providers.bounds", field.getLabel(), least, most));
    }

    /** Says it at the field and leads the cursor there. */
    void show() {
        FieldErrors.show(field, sentence);
    }
}
