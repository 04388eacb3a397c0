package city.hotline.ui.kit;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentences;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;

/** Errors where they were made: at the field, in a full sentence. */
public final class FieldErrors {
    private FieldErrors() {}

    /** Shows {@code sentence} at the field and leads the cursor there. */
    public static void show(HasValidation field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    /** Shows a refusal at the field, in the user's language. */
    public static void show(HasValidation field, Refusal refusal) {
        show(field, Sentences.of(refusal, T.locale()));
    }

    public static void clear(HasValidation... fields) {
        for (HasValidation field : fields) {
            field.setInvalid(false);
            field.setErrorMessage("");
        }
    }
}
